import { cellAt, putCell, type Sheet, withValue } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Table } from "../../../xlsx/model/table";
import type { Locale } from "../engine";
import { assumed, documentedAt, type Fact } from "../basis";
import { plainValue } from "../cells/cell-text";
import { bounding, contains, intersection } from "../ranges/geometry";
import { isBlank } from "../cells/read-cells";
import { extendRules, likeRowAbove } from "./new-rows";
import { uniqueHeading } from "./table-headings";

export const growthFacts: readonly Fact[] = [
  {
    about: "A value typed right below a table adds its row, and right beside it adds its column",
    basis: documentedAt("Microsoft Support: Resize a table by adding or removing rows and columns"),
  },
  {
    about: "Values written by the add-in right below or beside do the same",
    basis: documentedAt("https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins"),
  },
  {
    about: "No table grows on a protected sheet",
    basis: documentedAt("Microsoft Support: Lock or unlock specific areas of a protected worksheet"),
  },
  {
    about: "A table with a totals row, or with something in its way, does not grow",
    basis: assumed("Show the totals row and type below it; put a table below and type between them."),
  },
  {
    about: "A block that only partly lies below the table adds its rows, not its columns",
    basis: assumed("Paste 2 x 6 cells below a table of 4 columns."),
  },
];

/** Tables right above or to the left of freshly written cells take them in, as Excel's AutoCorrect does: these did. */
export function growTables(sheet: Sheet, written: Area, locale: Locale): Table[] {
  if (sheet.protection) return [];
  return sheet.tables.filter((table) => {
    const grown = grownDown(sheet, table, written) ?? grownRight(sheet, table, written, locale);
    if (grown) table.area = grown;
    return grown !== undefined;
  });
}

/** A table's headings are its heading cells: writing one renames the column, and none may be blank or twice there. */
export function keepHeadings(sheet: Sheet, written: Area, locale: Locale): void {
  for (const table of sheet.tables) {
    const headings = table.showHeaders && intersection({ ...table.area, bottom: table.area.top }, written);
    if (!headings) continue;
    for (let at = headings.left; at <= headings.right; at++) nameColumn(sheet, table, at - table.area.left, locale);
  }
}

function grownDown(sheet: Sheet, table: Table, written: Area): Area | undefined {
  const { area } = table;
  const below = { ...area, top: area.bottom + 1, bottom: Math.max(area.bottom + 1, written.bottom) };
  const inside = intersection(below, written);
  if (table.showTotals || written.top !== area.bottom + 1 || !inside || written.left > area.right) return undefined;
  if (written.left < area.left || isBlank(sheet, inside) || inTheWay(sheet, table, below)) return undefined;
  for (let row = below.top; row <= below.bottom; row++) likeRowAbove(sheet, table, row);
  extendRules(sheet, area, below.bottom);
  return bounding(area, below);
}

function grownRight(sheet: Sheet, table: Table, written: Area, locale: Locale): Area | undefined {
  const { area } = table;
  const beside = { ...area, left: area.right + 1, right: Math.max(area.right + 1, written.right) };
  const inside = intersection(beside, written);
  if (written.left !== area.right + 1 || !inside || !contains(beside, written)) return undefined;
  if (isBlank(sheet, inside) || inTheWay(sheet, table, beside)) return undefined;
  for (let column = beside.left; column <= beside.right; column++) {
    table.columns.push({ name: "" });
    nameColumn(sheet, table, column - area.left, locale);
  }
  return bounding(area, beside);
}

function inTheWay(sheet: Sheet, table: Table, area: Area): boolean {
  return (
    sheet.tables.some((other) => other !== table && intersection(other.area, area)) ||
    sheet.merges.some((merged) => intersection(merged, area))
  );
}

function nameColumn(sheet: Sheet, table: Table, index: number, locale: Locale): void {
  const column = table.columns[index];
  if (!column) return;
  const place = [table.area.top, table.area.left + index] as const;
  const cell = cellAt(sheet, ...place) ?? { value: null };
  const others = table.columns.filter((other) => other !== column).map((other) => other.name);
  column.name = uniqueHeading(String(plainValue(cell.value)), others, index, locale);
  putCell(sheet, ...place, withValue(cell, column.name));
}
