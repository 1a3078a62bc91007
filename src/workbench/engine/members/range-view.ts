import type { Cell } from "../../../xlsx/book";
import { documented } from "../basis";
import { cellText, formatOf, plainValue, valueType } from "../cells/cell-text";
import { mapCells } from "../cells/read-cells";
import { invalidOperation } from "../excel-error";
import type { ExcelClass } from "../member";
import type { Targets } from "../node";
import { columnsIn } from "../ranges/geometry";

type Target = Targets["RangeView"];

/** The rows of a range that neither a filter nor anybody hides. */
export const rangeView: ExcelClass<Target> = {
  members: {
    RowCount: { since: "1.3", basis: documented, get: (view) => shown(view, () => 0).length },
    ColumnCount: { since: "1.3", basis: documented, get: ({ area }) => columnsIn(area) },
    Values: { since: "1.3", basis: documented, get: (view) => shown(view, (cell) => plainValue(cell?.value ?? null)) },
    Text: { since: "1.3", basis: documented, get: (view, { engine }) => shown(view, (cell) => cellText(cell, engine)) },
    ValueTypes: {
      since: "1.3",
      basis: documented,
      get: (view) => shown(view, (cell) => valueType(cell?.value ?? null)),
    },
    NumberFormat: { since: "1.3", basis: documented, get: (view) => shown(view, formatOf) },
    Formulas: {
      since: "1.3",
      basis: documented,
      get: (view) =>
        shown(view, (cell) => (cell?.formula === undefined ? plainValue(cell?.value ?? null) : `=${cell.formula}`)),
    },
  },
};

function shown<T>({ sheet, area }: Target, read: (cell: Cell | undefined) => T): T[][] {
  const rows = mapCells(sheet, area, read);
  if (!rows) throw invalidOperation("A view of whole rows or columns.");
  return rows.filter((_, at) => !sheet.rows[area.top + at]?.hidden);
}
