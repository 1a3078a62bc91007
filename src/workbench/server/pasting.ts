import { cellAt, type Book, type Cell, type Sheet } from "../../xlsx/book";
import { shiftFormula } from "../../xlsx/cells/shift-formula";
import type { Area } from "../../xlsx/model/area";
import type { Style } from "../../xlsx/model/style";
import type { PastedCell as EnginePastedCell } from "../engine/cells/paste-cells";
import type { Session } from "../engine/engine";
import { readTypedText } from "../engine/typing/typed-text";
import type { Locale, Look } from "./messages";
import { typedText } from "./typed-text";

/** A cell from another program: its text, read as typed, and what was said of its look. */
export type PastedCell = {
  text: string;
  look?: Pick<Look, "bold" | "italic" | "color" | "fill" | "wrap" | "horizontal">;
};

/** Cells of this workbook that were copied. Cut ones go away when they have been pasted. */
export type CopiedFrom = { sheet: number; area: Area; cut: boolean; valuesOnly: boolean };

/** As many as a sheet of a hundred columns and fifty thousand rows. */
const MOST_CELLS = 5_000_000;

/** Puts cells from another program into the sheet. */
export function pasteForeign(session: Session, sheet: number, top: number, left: number, cells: PastedCell[][]): void {
  const made = cells.map((row) =>
    row.map(({ text, look }): EnginePastedCell => (look ? { text, style: styleFrom(look) } : { text })),
  );
  session.pasteCells(sheet, top, left, made);
}

/** Puts copied cells of this workbook where they are pasted: with their looks and formulas, or their values only. */
export function pasteCopied(
  session: Session,
  book: Book,
  place: { sheet: number; top: number; left: number },
  { sheet, area, cut, valuesOnly }: CopiedFrom,
  locale: Locale,
): void {
  if (cut) return session.moveCells(sheet, area, place.sheet, place.top, place.left);
  const source = book.sheets[sheet];
  if (!source) throw new RangeError(`no sheet ${sheet}`);
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) throw new RangeError("too many cells");
  const rows = copiedRows(source, area);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, over) => area.left + over);
  const cells = rows.map((row, down) =>
    columns.map((column, over): EnginePastedCell => {
      const cell = cellAt(source, row, column);
      const moved = { down: place.top + down - row, right: place.left + over - column };
      return cell ? copied(cell, book, locale, valuesOnly ? null : moved, valuesOnly) : { text: "" };
    }),
  );
  if (valuesOnly)
    session.typeCells(
      place.sheet,
      place.top,
      place.left,
      cells.map((row) => row.map(({ text }) => text)),
    );
  else session.pasteCells(place.sheet, place.top, place.left, cells);
}

/** What a filter hides is not copied. */
function copiedRows(sheet: Sheet, area: Area): number[] {
  const filtered = sheet.tables.filter(({ filters }) => filters && filters.length > 0);
  const isFilteredOut = (row: number) =>
    sheet.rows[row]?.hidden === true && filtered.some(({ area: { top, bottom } }) => top < row && row <= bottom);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down).filter(
    (row) => !isFilteredOut(row),
  );
}

/** `moved`: how far a formula is pasted from where it stood; null when it goes on to mean the same cells. */
function copied(
  cell: Cell,
  book: Book,
  locale: Locale,
  moved: { down: number; right: number } | null,
  valuesOnly: boolean,
): EnginePastedCell {
  const { formula, style, ...value } = cell;
  const text = plainText(style ? { ...value, style } : value, book, locale);
  if (valuesOnly) return { text };
  const plain = { text, style: style ?? {} };
  if (formula === undefined) return plain;
  return { ...plain, formula: moved ? shiftFormula(formula, moved.down, moved.right) : formula };
}

/** What to type to get the value; a text that would be read as something else gets its apostrophe. */
function plainText(cell: Cell, book: Book, locale: Locale): string {
  const typed = typedText(cell, locale, book.date1904);
  if (typeof cell.value !== "string" || cell.style?.quotePrefix) return typed;
  const numberFormat = cell.style?.numberFormat ?? "General";
  const read = readTypedText(typed, { locale, today: "2000-01-01", date1904: book.date1904, numberFormat });
  return read.value === cell.value && read.formula === undefined ? typed : `'${typed}`;
}

function styleFrom({ bold, italic, color, fill, wrap, horizontal }: NonNullable<PastedCell["look"]>): Style {
  const font = { ...(bold && { bold }), ...(italic && { italic }), ...(color && { color }) };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill }),
    ...(wrap && { wrap }),
    ...(horizontal && { horizontal }),
  };
}
