import { areaName, columnName, columnNumber, readArea, sheetReference } from "../../../xlsx/address";
import type { Area } from "../../../xlsx/model/area";
import { isOnSheet, isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS } from "./geometry";

const COLUMNS = /^\$?([A-Za-z]{1,3})(?::\$?([A-Za-z]{1,3}))?$/;
const ROWS = /^\$?(\d{1,7})(?::\$?(\d{1,7}))?$/;

/** `B2:D9`, `A:C` and `2:5` as Excel writes them, without the sheet. */
export function localAddress(area: Area): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaName(area);
}

/** `Plan!B2:D9`, as `range.address` gives it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${sheetReference(sheetName)}!${localAddress(area)}`;
}

/** `Plan!$B$2:$D$9`, as names, charts and validations point at cells. */
export function fixedAddress(sheetName: string, area: Area): string {
  return `${sheetReference(sheetName)}!${localAddress(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

/** Reads `B2`, `B2:D9`, `A:C`, `2:5`, with or without `$`. Nothing when it is no such address or not on a sheet. */
export function readAddress(address: string): Area | undefined {
  const area = readArea(address) ?? readColumns(address) ?? readRows(address);
  return area && isOnSheet(area) ? area : undefined;
}

/** Splits `'Status – Välfärd'!A1:B2` into the sheet's name and the rest; no name when there is no `!`. */
export function splitSheet(address: string): { sheet: string | undefined; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, rest: address };
  const quoted = address.slice(0, at);
  const sheet = quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, rest: address.slice(at + 1) };
}

function readColumns(address: string): Area | undefined {
  const [, first, last = first] = COLUMNS.exec(address) ?? [];
  if (!first || !last || !address.includes(":")) return undefined;
  const [left, right] = [columnNumber(first), columnNumber(last)].sort((a, b) => a - b);
  return { top: 0, left: left!, bottom: SHEET_ROWS - 1, right: right! };
}

function readRows(address: string): Area | undefined {
  const [, first, last = first] = ROWS.exec(address) ?? [];
  if (!first || !last || !address.includes(":")) return undefined;
  const [top, bottom] = [Number(first) - 1, Number(last) - 1].sort((a, b) => a - b);
  return { top: top!, left: 0, bottom: bottom!, right: SHEET_COLUMNS - 1 };
}
