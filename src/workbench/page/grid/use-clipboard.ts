import type { ClipboardEvent } from "react";
import type { SheetView } from "../../server/messages";
import { useStore, useWorkbook } from "../use-workbook";
import { areaOf, spanning } from "./selection";
import { readTsv, writeTsv } from "./tsv";

/** Copy, cut and paste as text with tabs, which every spreadsheet gives and takes. */
export function useClipboard(sheet: SheetView) {
  const store = useStore();
  const { selection, rows } = useWorkbook();
  const area = areaOf(selection, sheet.merges);

  /** The texts, where all of the rows are here; a copy must be given to the browser at once. */
  function textsHere(): string[][] | undefined {
    const bottom = Math.min(area.bottom, Math.max(sheet.rows - 1, area.top));
    const right = Math.min(area.right, Math.max(sheet.columns - 1, area.left));
    const texts: string[][] = [];
    for (let row = area.top; row <= bottom; row += 1) {
      const cells = rows.get(row);
      if (!cells) return undefined;
      texts.push(Array.from({ length: right - area.left + 1 }, (_, over) => cells.get(area.left + over)?.text ?? ""));
    }
    return texts;
  }

  async function copyLater(): Promise<void> {
    const answer = await store.connection.ask({ of: "texts", sheet: sheet.index, area });
    if ("texts" in answer) await navigator.clipboard.writeText(writeTsv(answer.texts));
  }

  function onCopy(event: ClipboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return;
    const texts = textsHere();
    if (texts) event.clipboardData.setData("text/plain", writeTsv(texts));
    else void copyLater();
    event.preventDefault();
  }

  function onCut(event: ClipboardEvent<HTMLElement>): void {
    onCopy(event);
    if (event.defaultPrevented) store.clear(area);
  }

  function onPaste(event: ClipboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    const pasted = readTsv(event.clipboardData.getData("text/plain"));
    const [height, width] = [pasted.length, pasted[0]?.length ?? 0];
    const one = height === 1 && width === 1 && area.bottom - area.top < 10_000 && area.right - area.left < 1_000;
    const texts = one
      ? Array.from({ length: area.bottom - area.top + 1 }, () =>
          Array<string>(area.right - area.left + 1).fill(pasted[0]![0]!),
        )
      : pasted;
    store.type(area.top, area.left, texts);
    store.select(
      spanning({
        top: area.top,
        left: area.left,
        bottom: area.top + texts.length - 1,
        right: area.left + texts[0]!.length - 1,
      }),
    );
  }

  return { onCopy, onCut, onPaste };
}
