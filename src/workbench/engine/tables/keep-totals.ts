import { cellAt, type Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Table, TableColumn } from "../../../xlsx/model/table";
import { assumed, type Fact } from "../basis";
import { plainValue } from "../cells/cell-text";
import { intersection } from "../ranges/geometry";
import { totalsArea } from "./tables";

export const keepTotalsFact: Fact = {
  about: "What is written in a totals row is the column's total from then on: a function, a formula or a label",
  basis: assumed("Write =SUBTOTAL(101,Plan[Antal]) and a text to getTotalRowRange().formulas, save, look at the file."),
};

/** The functions of a totals row by SUBTOTAL's numbers. */
const functions: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** A table's totals are its cells: writing one changes what the column says of itself. */
export function keepTotals(sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const totals = table.showTotals && intersection(totalsArea(table), written);
    if (!totals) continue;
    for (let at = totals.left; at <= totals.right; at++) {
      const index = at - table.area.left;
      const column = table.columns[index];
      if (column) table.columns[index] = withTotal(sheet, table, column, at);
    }
  }
}

function withTotal(sheet: Sheet, table: Table, column: TableColumn, at: number): TableColumn {
  const { totalsLabel: _, totalsFunction: __, totalsFormula: ___, ...rest } = column;
  const cell = cellAt(sheet, table.area.bottom, at);
  if (cell?.formula !== undefined) {
    const [, number = "", of] = /^SUBTOTAL\((\d+),([^()]*)\)$/i.exec(cell.formula) ?? [];
    const own = of?.toLowerCase() === `${table.name}[${column.name}]`.toLowerCase() ? functions[number] : undefined;
    return own ? { ...rest, totalsFunction: own } : { ...rest, totalsFunction: "custom", totalsFormula: cell.formula };
  }
  return cell && cell.value !== null ? { ...rest, totalsLabel: String(plainValue(cell.value)) } : rest;
}
