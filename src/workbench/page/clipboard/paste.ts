import type { Area } from "../../../xlsx/model/area";
import type { SheetView } from "../../server/messages";
import { spanning } from "../grid/selection";
import type { CopiedCells } from "../workbook-state";
import type { WorkbookStore } from "../workbook-store";
import { clipboardStrings } from "./clipboard-strings";
import { plainPasted, typedFor } from "./pasted";
import { readHtml } from "./read-html";
import { readTsv } from "./tsv";

/** Pastes what the clipboard holds: our own cells when it is they, else the table in its HTML, else its text. */
export function pasteFrom(
  store: WorkbookStore,
  sheet: SheetView,
  area: Area,
  { text, html }: { text: string; html: string },
  valuesOnly: boolean,
): void {
  const { copied } = store.state();
  if (copied && sameText(copied.text, text)) return pasteOwn(store, sheet, area, copied, valuesOnly);
  store.keepCopied(null);
  if (text === "" && html === "") return;
  const { cells } = readHtml(html) ?? plainPasted(readTsv(text));
  const typed = cells.map((row) =>
    row.map((cell) => ({ text: typedFor(cell), ...(cell.look && !valuesOnly && { look: cell.look }) })),
  );
  store.connection.send({ say: "paste", sheet: sheet.index, top: area.top, left: area.left, cells: typed });
  show(store, area, cells.length, cells[0]?.length ?? 0);
}

/** Pastes cells that were copied here: with looks and formulas, or their values only. What was cut goes there once. */
export function pasteOwn(
  store: WorkbookStore,
  sheet: SheetView,
  area: Area,
  { cut, text, ...from }: CopiedCells,
  valuesOnly: boolean,
): void {
  const { top, left } = area;
  store.connection.send({
    say: "pasteCopied",
    sheet: sheet.index,
    top,
    left,
    from: { ...from, cut, valuesOnly: valuesOnly && !cut },
  });
  if (cut) store.keepCopied(null);
  const size = readTsv(text);
  show(store, area, size.length, size[0]?.length ?? 0);
}

/** Selects what was pasted. A selection that the cells go into without a rest is filled whole, and stays. */
function show(store: WorkbookStore, { top, left, bottom, right }: Area, height: number, width: number): void {
  const fits = (bottom - top + 1) % height === 0 && (right - left + 1) % width === 0;
  const whole = right - left > 16_000 || bottom - top > 1_000_000;
  if (!fits || whole) store.select(spanning({ top, left, bottom: top + height - 1, right: left + width - 1 }));
  store.announce(
    clipboardStrings.pasted(fits && !whole ? bottom - top + 1 : height, fits && !whole ? right - left + 1 : width),
  );
}

/** Line ends are rewritten on the way by some systems. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  return plain(a) === plain(b);
}
