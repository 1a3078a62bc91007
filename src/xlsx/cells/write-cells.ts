import { areaName, columnName } from "../address";
import { escapeContent, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import { neededHeight } from "../sheet/needed-height";
import { holds, type CellAsRead } from "../model/cell-as-read";
import type { Cell, Row, Sheet } from "../book";
import type { StyleSheet } from "../styles/style-sheet";
import type { StringTable } from "./string-table";

/** What the cells of every sheet point at, filled as they are written. */
export type CellTargets = { readonly strings: StringTable; readonly styles: StyleSheet };

/** Texts by row and column. */
export type Headings = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The `sheetData` of a sheet. `headings` are texts that must stand in their cells because a table says so. */
export function writeCells(sheet: Sheet, headings: Headings, { strings, styles }: CellTargets): string {
  const columns: string[] = [];
  const rows: string[] = [];
  withHeadings(sheet.rows, headings).forEach((row, rowIndex) => {
    if (!row) return;
    const rowName = String(rowIndex + 1);
    let cells = "";
    row.cells.forEach((cell, column) => {
      if (!cell) return;
      const name = (columns[column] ??= columnName(column)) + rowName;
      const style = cell.style === undefined ? styles.plain : styles.cellStyle(cell.style);
      if (cell.value === null && style === styles.plain && cell.formula === undefined && !cell.asRead) return;
      cells += writeCell(name, style, cell, (text, rich) => strings.indexOf(text, () => `${sheet.name}!${name}`, rich));
    });
    if (cells !== "" || Object.keys(row).length > 1) {
      rows.push(writeRow(rowName, row, neededHeight(sheet, row, rowIndex), cells, styles));
    }
  });
  return element("sheetData", {}, rows.join(""));
}

/** The rows with the headings in place; the sheet itself stays as it is. */
function withHeadings(rows: Sheet["rows"], headings: Headings): Sheet["rows"] {
  if (headings.size === 0) return rows;
  const changed = rows.slice();
  for (const [index, texts] of headings) {
    const row = rows[index] ?? { cells: [] };
    const cells = row.cells.slice();
    for (const [column, value] of texts) {
      const style = cells[column]?.style;
      cells[column] = style ? { value, style } : { value };
    }
    changed[index] = { ...row, cells };
  }
  return changed;
}

function writeRow(
  name: string,
  { height, hidden, style, outlineLevel, collapsed }: Row,
  needed: number | undefined,
  cells: string,
  styles: StyleSheet,
): string {
  if (height === undefined && needed === undefined && !hidden && !style && !outlineLevel && !collapsed)
    return `<row r="${name}">${cells}</row>`;
  const look = style ? { s: styles.cellStyle(style), customFormat: true } : {};
  const size = height === undefined ? { ht: needed } : { ht: height, customHeight: true };
  return element("row", { r: name, ...look, ...size, hidden: hidden || undefined, outlineLevel, collapsed }, cells);
}

/** `share` puts a text among the shared strings and gives its number. Put together by hand: there are very many cells. */
function writeCell(
  name: string,
  style: number,
  cell: Cell,
  share: (text: string, rich: string | undefined) => number,
): string {
  const { value } = cell;
  const asRead = cell.asRead && holds(cell.asRead, value) ? cell.asRead : undefined;
  const look = style === 0 ? "" : ` s="${style}"`;
  const start = `<c r="${name}"${look}${asRead ? writeMetadata(cell, asRead) : ""}`;
  const formula = cell.formula === undefined ? (asRead?.formulaXml ?? "") : writeFormula(cell.formula, cell);
  if (value === null) return formula === "" ? `${start}/>` : `${start}>${formula}</c>`;
  if (typeof value === "string") {
    if (formula === "") return `${start} t="s"><v>${share(value, asRead?.rich)}</v></c>`;
    return `${start} t="str">${formula}<v>${escapeContent(toXstring(value))}</v></c>`;
  }
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${Number(value)}</v></c>`;
  if (typeof value === "object") return `${start} t="e">${formula}<v>${escapeContent(value.error)}</v></c>`;
  if (!Number.isFinite(value)) return `${start} t="e">${formula}<v>#NUM!</v></c>`;
  return `${start}>${formula}<v>${value}</v></c>`;
}

/** A formula that spills is an array's, with a word in the metadata that says it spills. */
function writeMetadata({ arrayArea }: Cell, { formulaMetadata, valueMetadata }: CellAsRead): string {
  const formula = formulaMetadata !== undefined && arrayArea ? ` cm="${formulaMetadata}"` : "";
  return valueMetadata === undefined ? formula : `${formula} vm="${valueMetadata}"`;
}

function writeFormula(formula: string, { arrayArea }: Cell): string {
  const text = escapeContent(toXstring(formula));
  return arrayArea ? `<f t="array" ref="${areaName(arrayArea)}">${text}</f>` : `<f>${text}</f>`;
}
