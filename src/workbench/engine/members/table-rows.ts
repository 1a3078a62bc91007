import { flag, integer } from "../arguments";
import { assumed, documented, documentedAt } from "../basis";
import { mapCells } from "../cells/read-cells";
import { plainValue } from "../cells/cell-text";
import { writeValues } from "../cells/write-cells";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Call, ExcelClass } from "../member";
import { node, type Node, type SheetAndTable, type Targets } from "../node";
import { rowsIn } from "../ranges/geometry";
import { asMatrix } from "../ranges/matrix";
import { deleteTableRows, insertTableRows } from "../tables/table-rows";
import { bodyArea } from "../tables/tables";

type Row = Targets["TableRow"];

const CO_AUTHORING = "https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins";

export const tableRowCollection: ExcelClass<SheetAndTable> = {
  items: (place) => Array.from({ length: rowsIn(bodyArea(place.table)) }, (_, index) => row(place, index)),
  members: {
    Count: { since: "1.1", basis: documented, get: ({ table }) => rowsIn(bodyArea(table)) },
    GetCount: { since: "1.4", basis: documented, invoke: ({ table }) => rowsIn(bodyArea(table)) },
    GetItemAt: {
      since: "1.1",
      basis: documented,
      invoke: (place, _, index) => {
        const at = integer(index, "index");
        if (at < 0 || at >= rowsIn(bodyArea(place.table))) throw itemNotFound(`row ${at}`);
        return row(place, at);
      },
    },
    /** Beside co-authors Microsoft advises against it, and for writing right below the table. */
    Add: {
      since: "1.1",
      basis: [
        documented,
        documentedAt(CO_AUTHORING),
        assumed("rows.add beside a co-author ends in the merge trouble that the page warns of: not played here."),
      ],
      invoke: add,
    },
  },
};

export const tableRow: ExcelClass<Row> = {
  members: {
    Index: { since: "1.1", basis: documented, get: ({ index }) => index },
    Values: {
      since: "1.1",
      basis: documented,
      get: (target) => mapCells(target.sheet, areaOfRow(target), (cell) => plainValue(cell?.value ?? null)),
      set: (target, values, call) => {
        const area = areaOfRow(target);
        writeValues(call, target.sheet, area, asMatrix(values, area), "en-US");
      },
    },
    GetRange: {
      since: "1.1",
      basis: documented,
      invoke: (target, call) => call.range(target.sheet, areaOfRow(target)),
    },
    Delete: {
      since: "1.1",
      basis: documented,
      invoke: (target, call) => deleteTableRows(call, target, target.index, 1),
    },
  },
};

const row = (place: SheetAndTable, index: number): Node => node("TableRow", { ...place, index });

function areaOfRow({ table, index }: Row) {
  const body = bodyArea(table);
  if (index > rowsIn(body) - 1) throw itemNotFound(`row ${index}`);
  return { ...body, top: body.top + index, bottom: body.top + index };
}

function add(place: SheetAndTable, call: Call, index: unknown, values: unknown, alwaysInsert: unknown): Node {
  const { table, sheet } = place;
  const count = rowsIn(bodyArea(table));
  const last = index === undefined || index === null || index === -1;
  const at = last ? count : integer(index, "index");
  const lines = Array.isArray(values) ? values.length : 1;
  if (lines === 0) throw invalidArgument("values must have a row.");
  const body = bodyArea(table);
  const below = { ...body, top: body.bottom + 1, bottom: body.bottom + lines };
  const matrix = values === undefined || values === null ? null : asMatrix(values, below);
  const inserts = flag(alwaysInsert, "alwaysInsert", true) || !last || table.showTotals;
  const area = inserts ? insertTableRows(call, place, at, lines) : below;
  if (matrix) writeValues(call, sheet, area, matrix, "en-US");
  return row(place, at);
}
