import { columnName, columnNumber } from "../address";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

// Texts, quoted sheet names and a table's columns are matched first, so that nothing in them is taken for a cell.
// A word before `(` is a function (LOG10) and a word before `!` a sheet (Q1).
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\d_.(!$])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\d.])|[\p{L}_\\][\p{L}\d_.\\]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/gu;

/** A formula as it reads when its cell is copied so many rows down and columns to the right. Cells off the sheet become `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (fixed: string, name: string) => fixed + (fixed ? name : shiftedRow(name, rows));
  const column = (fixed: string, name: string) => fixed + (fixed ? name : shiftedColumn(name, columns));

  return formula.replace(TOKENS, (token: string, ...groups: (string | undefined)[]) => {
    const [d1, c1, d2, r1, d3, c3, d4, c4, d5, r5, d6, r6] = groups;
    let shifted = token;
    if (c1 !== undefined) shifted = column(d1!, c1) + row(d2!, r1!);
    else if (c3 !== undefined) shifted = `${column(d3!, c3)}:${column(d4!, c4!)}`;
    else if (r5 !== undefined) shifted = `${row(d5!, r5)}:${row(d6!, r6!)}`;
    return shifted.includes("#") && shifted !== token ? "#REF!" : shifted;
  });
}

function shiftedRow(name: string, rows: number): string {
  const row = Number(name) + rows;
  return row >= 1 && row <= LAST_ROW ? String(row) : "#";
}

function shiftedColumn(name: string, columns: number): string {
  const column = columnNumber(name) + columns;
  return column >= 0 && column < LAST_COLUMN ? columnName(column) : "#";
}
