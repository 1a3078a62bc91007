import { useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Area } from "../../../xlsx/model/area";
import type { SheetView } from "../../server/messages";
import { shownRows } from "../shown-rows";
import { useStore, useWorkbook } from "../use-workbook";
import { copiedTexts, usedPart, type CopiedTexts } from "./copied-cells";
import { giveClipboard } from "./give-clipboard";
import { pasteFrom, pasteOwn } from "./paste";
import { clipboardStrings } from "./clipboard-strings";

type UnsanitizedRead = (how: { unsanitized: string[] }) => Promise<ClipboardItem[]>;

/** Copy, cut and paste, as text and as HTML, which every spreadsheet gives and takes; within the page as cells. */
export function useClipboard(sheet: SheetView, area: Area) {
  const store = useStore();
  const { rows, copied } = useWorkbook();
  const plainly = useRef(false);

  function keep({ text, rows: height, columns }: CopiedTexts, cut: boolean): void {
    store.keepCopied({ sheet: sheet.index, area: usedPart(area, sheet), cut, text });
    store.announce((cut ? clipboardStrings.cut : clipboardStrings.copied)(height, columns));
  }

  /** From a menu, and for rows that are not here: the browser gets it when it has come. */
  async function copy(cut: boolean): Promise<void> {
    const here = copiedTexts(sheet, rows, area) ?? copiedTexts(sheet, await askFor(), area);
    if (!here) return;
    if (giveClipboard(here)) keep(here, cut);
    else store.refuse(clipboardStrings.notCopied);
  }

  async function askFor() {
    return shownRows(new Map(), await store.ask("cells", { sheet: sheet.index, area: usedPart(area, sheet) }));
  }

  function take(event: ClipboardEvent<HTMLElement>, cut: boolean): void {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    const texts = copiedTexts(sheet, rows, area);
    if (!texts) return void copy(cut);
    // Of rows that a filter hides nothing is copied.
    if (texts.rows === 0) return;
    event.clipboardData.setData("text/plain", texts.text);
    event.clipboardData.setData("text/html", texts.html);
    keep(texts, cut);
  }

  function onPaste(event: ClipboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    const given = {
      text: event.clipboardData.getData("text/plain"),
      html: plainly.current ? "" : event.clipboardData.getData("text/html"),
    };
    pasteFrom(store, sheet, area, given, plainly.current);
    plainly.current = false;
  }

  /** From a menu, where the browser asks the person before it shows what the clipboard holds. */
  async function paste(valuesOnly: boolean): Promise<void> {
    if (copied) return pasteOwn(store, sheet, area, copied, valuesOnly);
    const read = (item: ClipboardItem | undefined, type: string) =>
      item?.types.includes(type) ? item.getType(type).then((blob) => blob.text()) : "";
    try {
      // As it is: what the browser makes of HTML for safety loses its looks, and nothing of it is ever shown.
      const [item] = await (navigator.clipboard.read as UnsanitizedRead).call(navigator.clipboard, {
        unsanitized: ["text/html"],
      });
      const [text, html] = [await read(item, "text/plain"), valuesOnly ? "" : await read(item, "text/html")];
      pasteFrom(store, sheet, area, { text, html }, valuesOnly);
    } catch {
      store.refuse(clipboardStrings.useKeys);
    }
  }

  return {
    copy,
    paste,
    handlers: {
      onCopy: (event: ClipboardEvent<HTMLElement>) => take(event, false),
      onCut: (event: ClipboardEvent<HTMLElement>) => take(event, true),
      onPaste,
      /** The browser does not tell a paste by Ctrl+Shift+V from another. */
      onKeyDownCapture({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
        plainly.current = (ctrlKey || metaKey) && shiftKey && key.toLowerCase() === "v";
      },
    },
  };
}
