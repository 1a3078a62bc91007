import type { Area } from "../../../xlsx/model/area";
import type { TableColumn } from "../../../xlsx/model/table";
import { integer, text } from "../arguments";
import { assumed, documented } from "../basis";
import { itemNotFound } from "../excel-error";
import type { ExcelClass, Member } from "../member";
import { node, type Node, type SheetAndTable } from "../node";
import { bodyArea, headerArea, totalsArea } from "../tables/tables";
import { writeValues } from "../cells/write-cells";

export const tableColumnCollection: ExcelClass<SheetAndTable> = {
  items: (place) => place.table.columns.map((column) => node("TableColumn", { ...place, column })),
  item: (place, key) => someColumn(place, find(place, key), key),
  members: {
    Count: { since: "1.1", basis: documented, get: ({ table }) => table.columns.length },
    GetCount: { since: "1.4", basis: documented, invoke: ({ table }) => table.columns.length },
    GetItemAt: {
      since: "1.1",
      basis: documented,
      invoke: (place, _, index) => someColumn(place, place.table.columns[integer(index, "index")], index),
    },
    GetItemOrNullObject: {
      since: "1.4",
      basis: documented,
      invoke: (place, _, key) => {
        const column = find(place, key);
        return column ? node("TableColumn", { ...place, column }) : null;
      },
    },
  },
};

type Target = SheetAndTable & { column: TableColumn };

const part = (place: (target: Target) => Area): Member<Target> => ({
  since: "1.1",
  basis: documented,
  invoke: (target, call) => {
    const left = target.table.area.left + indexOf(target);
    return call.range(target.sheet, { ...place(target), left, right: left });
  },
});

export const tableColumn: ExcelClass<Target> = {
  identity: "Id",
  members: {
    Id: {
      since: "1.1",
      basis: [documented, assumed("column.id is the place plus one; a live Excel keeps it when columns are inserted.")],
      get: (target) => indexOf(target) + 1,
    },
    Index: { since: "1.1", basis: documented, get: indexOf },
    Name: {
      since: "1.1",
      basis: documented,
      get: ({ column }) => column.name,
      set: (target, name, call) => {
        const { area } = target.table;
        const at = area.left + indexOf(target);
        const heading = { top: area.top, left: at, bottom: area.top, right: at };
        writeValues(call, target.sheet, heading, [[`'${text(name, "name")}`]], "en-US");
      },
    },
    GetRange: part(({ table }) => table.area),
    GetDataBodyRange: part(({ table }) => bodyArea(table)),
    GetHeaderRowRange: part(({ table }) => headerArea(table)),
    GetTotalRowRange: part(({ table }) => {
      if (!table.showTotals) throw itemNotFound("totals row");
      return totalsArea(table);
    }),
  },
};

function indexOf({ table, column }: Target): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound(`column ${column.name}`);
  return index;
}

/** By name, in whatever letter case, or by the number that is its id. */
function find({ table }: SheetAndTable, key: unknown): TableColumn | undefined {
  if (typeof key === "number") return table.columns[key - 1];
  return table.columns.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
}

function someColumn(place: SheetAndTable, column: TableColumn | undefined, key: unknown): Node {
  if (!column) throw itemNotFound(`column ${String(key)}`);
  return node("TableColumn", { ...place, column });
}
