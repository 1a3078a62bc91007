import { columnName } from "../address";
import { escapeContent, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import { areaName } from "../address";
import type { Cell, Row, Sheet, Value } from "../book";
import type { StringTable } from "./string-table";
import type { StyleSheet } from "../styles/style-sheet";

/** What the cells of every sheet point at, filled as they are written. */
export type CellTargets = { readonly strings: StringTable; readonly styles: StyleSheet };

/** The `sheetData` of a sheet. `headings` are texts that must stand in their cells because a table says so, by row and column. */
export function writeCells(sheet: Sheet, headings: Headings, { strings, styles }: CellTargets): string {
  const columns: string[] = [];
  const rows: string[] = [];

  sheet.rows.forEach((row, rowIndex) => {
    if (!row) return;
    const rowName = String(rowIndex + 1);
    const overrides = headings.get(rowIndex);
    let cells = "";
    row.cells.forEach((cell, column) => {
      if (!cell) return;
      const name = (columns[column] ??= columnName(column)) + rowName;
      const style = cell.style === undefined ? 0 : styles.cellStyle(cell.style);
      const heading = overrides?.get(column);
      const value = heading ?? cell.value;
      if (value === null && style === 0 && cell.formula === undefined) return;
      const place = () => `${sheet.name}!${name}`;
      cells += writeCell(name, style, value, heading === undefined ? cell : undefined, strings, place);
    });
    if (cells !== "" || row.height !== undefined || row.hidden || row.style)
      rows.push(writeRow(rowName, row, cells, styles));
  });
  return element("sheetData", {}, rows.join(""));
}

export type Headings = ReadonlyMap<number, ReadonlyMap<number, string>>;

function writeRow(name: string, { height, hidden, style }: Row, cells: string, styles: StyleSheet): string {
  if (height === undefined && !hidden && !style) return `<row r="${name}">${cells}</row>`;
  const look = style ? { s: styles.cellStyle(style), customFormat: true } : {};
  const size = height === undefined ? {} : { ht: height, customHeight: true };
  return element("row", { r: name, ...look, ...size, hidden: hidden || undefined }, cells);
}

function writeCell(
  name: string,
  style: number,
  value: Value,
  cell: Cell | undefined,
  strings: StringTable,
  place: () => string,
): string {
  const start = style === 0 ? `<c r="${name}"` : `<c r="${name}" s="${style}"`;
  const formula = cell?.formula === undefined ? "" : writeFormula(cell.formula, cell);
  if (value === null) return formula === "" ? `${start}/>` : `${start}>${formula}</c>`;
  if (typeof value === "string") {
    if (formula === "") return `${start} t="s"><v>${strings.indexOf(value, place)}</v></c>`;
    return `${start} t="str">${formula}<v>${escapeContent(toXstring(value))}</v></c>`;
  }
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? `${start}>${formula}<v>${value}</v></c>`
      : `${start} t="e">${formula}<v>#NUM!</v></c>`;
  }
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${Number(value)}</v></c>`;
  return `${start} t="e">${formula}<v>${escapeContent(value.error)}</v></c>`;
}

function writeFormula(formula: string, { arrayArea }: Cell): string {
  const text = escapeContent(toXstring(formula));
  return arrayArea ? `<f t="array" ref="${areaName(arrayArea)}">${text}</f>` : `<f>${text}</f>`;
}
