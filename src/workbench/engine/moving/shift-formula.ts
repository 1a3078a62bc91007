import { columnName, columnNumber } from "../../../xlsx/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../ranges/geometry";
import { shiftArea, type Shift } from "./shift";

/** A quoted text, a structured reference, or a reference with or without a sheet before it. */
const PIECES =
  /"(?:[^"]|"")*"|\[[^\]]*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_(!.])/giu;

/**
 * The formula with its references to `shifted` moved. `home` is the sheet on which the formula stands, for references
 * that name none; null for a workbook's name.
 */
export function shiftFormula(formula: string, home: string | null, shifted: string, shift: Shift): string {
  return formula.replace(PIECES, (piece, sheet: string | undefined, reference: string | undefined, at: number) => {
    if (reference === undefined || /[\p{L}\d_.]$/u.test(formula.slice(0, at))) return piece;
    const on =
      sheet === undefined
        ? home
        : sheet
            .slice(0, -1)
            .replace(/^'(.*)'$/, "$1")
            .replaceAll("''", "'");
    if (on === null || on.toLowerCase() !== shifted.toLowerCase()) return piece;
    return (sheet ?? "") + shiftReference(reference, shift);
  });
}

/** The formula with another name for a sheet. `reference` is the name as formulas write it. */
export function renameSheetIn(formula: string, before: string, reference: string): string {
  return onSheet(formula, before, (cells) => `${reference}!${cells}`);
}

/** The formula without a sheet that is gone. */
export function forgetSheetIn(formula: string, gone: string): string {
  return onSheet(formula, gone, () => "#REF!");
}

/** The formula with another name for a table, where it stands before its columns. */
export function renameTableIn(formula: string, before: string, after: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\d_.\\]*)(?=\[)/gu, (piece, name?: string) =>
    name?.toLowerCase() === before.toLowerCase() ? after : piece,
  );
}

function onSheet(formula: string, name: string, change: (cells: string) => string): string {
  return formula.replace(PIECES, (piece, sheet: string | undefined, cells: string | undefined) => {
    const named = sheet !== undefined && cells !== undefined && sheetNamed(sheet).toLowerCase() === name.toLowerCase();
    return named ? change(cells) : piece;
  });
}

/** `'It''s'!` → `It's` */
const sheetNamed = (reference: string): string =>
  reference
    .slice(0, -1)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");

function shiftReference(reference: string, shift: Shift): string {
  const [first, last = first] = reference.split(":").map(readCorner) as [Corner, Corner?];
  const area = {
    top: first.row ?? 0,
    left: first.column ?? 0,
    bottom: last!.row ?? SHEET_ROWS - 1,
    right: last!.column ?? SHEET_COLUMNS - 1,
  };
  const moved = shiftArea(area, shift);
  if (!moved) return "#REF!";
  const start = writeCorner(first, moved.top, moved.left);
  return reference.includes(":") ? `${start}:${writeCorner(last!, moved.bottom, moved.right)}` : start;
}

type Corner = { column: number | undefined; row: number | undefined; columnFixed: string; rowFixed: string };

function readCorner(text: string): Corner {
  const [, columnFixed = "", letters, rowFixed = "", digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // In `$2` the sign belongs to the row.
  const signs = letters ? { columnFixed, rowFixed } : { columnFixed: "", rowFixed: columnFixed || rowFixed };
  return {
    column: letters ? columnNumber(letters) : undefined,
    row: digits ? Number(digits) - 1 : undefined,
    ...signs,
  };
}

function writeCorner(corner: Corner, row: number, column: number): string {
  const letters = corner.column === undefined ? "" : corner.columnFixed + columnName(column);
  return letters + (corner.row === undefined ? "" : corner.rowFixed + (row + 1));
}
