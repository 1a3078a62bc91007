import type { Area } from "../../../xlsx/model/area";
import type { TableColumn } from "../../../xlsx/model/table";
import { integer, text } from "../arguments";
import { assumed, documented } from "../basis";
import { itemNotFound } from "../excel-error";
import { plainValue } from "../cells/cell-text";
import { mapCells } from "../cells/read-cells";
import type { Call, ExcelClass, Member } from "../member";
import { asMatrix } from "../ranges/matrix";
import { deleteTableColumn, insertTableColumn } from "../tables/table-columns";
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
    Add: {
      since: "1.1",
      basis: [documented, assumed("A name goes before a heading among the values.")],
      invoke: (place, call, index, values, name) => {
        const last = index === undefined || index === null || index === -1;
        const at = last ? place.table.columns.length : integer(index, "index");
        insertTableColumn(call, place, at);
        const column = place.table.columns[at]!;
        const area = areaOfColumn({ ...place, column });
        if (values !== undefined && values !== null) {
          writeValues(call, place.sheet, area, asMatrix(values, area), "en-US");
        }
        if (name !== undefined && name !== null) rename({ ...place, column }, name, call);
        return node("TableColumn", { ...place, column });
      },
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
      set: rename,
    },
    Values: {
      since: "1.1",
      basis: [documented, assumed("column.values holds the heading and the totals too.")],
      get: (target) => mapCells(target.sheet, areaOfColumn(target), (cell) => plainValue(cell?.value ?? null)),
      set: (target, values, call) => {
        const area = areaOfColumn(target);
        writeValues(call, target.sheet, area, asMatrix(values, area), "en-US");
      },
    },
    Filter: { since: "1.2", basis: documented, open: (target) => node("Filter", target) },
    Delete: {
      since: "1.1",
      basis: documented,
      invoke: (target, call) => deleteTableColumn(call, target, indexOf(target)),
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

function areaOfColumn(target: Target): Area {
  const left = target.table.area.left + indexOf(target);
  return { ...target.table.area, left, right: left };
}

function rename(target: Target, name: unknown, call: Call): void {
  const heading = { ...areaOfColumn(target), bottom: target.table.area.top };
  writeValues(call, target.sheet, heading, [[`'${text(name, "name")}`]], "en-US");
}

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
