import type { Area } from "./model/area";

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** `A` → 0, `AA` → 26. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `{top: 4, left: 6}` → `G5`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** `B2:D9`, or `B2` for one cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Reads `B2`, `$B$2` or `B2:D9`. Nothing when it is no such address. */
export function readArea(address: string): Area | undefined {
  const [from, to = from] = address.split(":");
  const a = CELL.exec(from ?? "");
  const b = CELL.exec(to ?? "");
  if (!a || !b) return undefined;
  const [left, right] = [columnNumber(a[1]!), columnNumber(b[1]!)].sort((x, y) => x - y);
  const [top, bottom] = [Number(a[2]) - 1, Number(b[2]) - 1].sort((x, y) => x - y);
  return { top: top!, left: left!, bottom: bottom!, right: right! };
}

/** `Plan` → `Plan`, `Status – Välfärd` → `'Status – Välfärd'`, as a sheet is written in a formula. */
export function sheetReference(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
