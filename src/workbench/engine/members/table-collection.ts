import { EventType, WORKBOOK } from "../../protocol/event-type";
import { addTable } from "../tables/add-table";
import { areaOnSheet, flag, integer, range } from "../arguments";
import { documented } from "../basis";
import { itemNotFound } from "../excel-error";
import { sheetId, tableId } from "../identity";
import type { Call, ExcelClass } from "../member";
import { node, type Node, type SheetAndTable, type Targets } from "../node";
import { areaOf } from "../ranges/range-ref";
import { allTables } from "../tables/tables";
import { registrations } from "./registrations";

type Owner = Targets["TableCollection"];

export const tableCollection: ExcelClass<Owner> = {
  items: (owner, call) => tablesOf(owner, call).map(asNode),
  item: (owner, key, call) => someTable(find(tablesOf(owner, call), key), key),
  members: {
    Count: { since: "1.1", basis: documented, get: (owner, call) => tablesOf(owner, call).length },
    GetCount: { since: "1.4", basis: documented, invoke: (owner, call) => tablesOf(owner, call).length },
    GetItemAt: {
      since: "1.1",
      basis: documented,
      invoke: (owner, call, index) => someTable(tablesOf(owner, call)[integer(index, "index")], index),
    },
    GetItemOrNullObject: {
      since: "1.4",
      basis: documented,
      invoke: (owner, call, key) => {
        const found = find(tablesOf(owner, call), key);
        return found ? asNode(found) : null;
      },
    },
    Add: {
      since: "1.1",
      basis: documented,
      invoke: (owner, call, address, hasHeaders) => {
        const { sheets } = call.engine.book;
        const ref = range(address, sheets, owner.sheet ?? call.session.sheet, "address");
        const sheet = owner.sheet ?? ref.sheet;
        const area = owner.sheet ? areaOnSheet(address, sheets, sheet, "address") : areaOf(ref);
        return asNode({ sheet, table: addTable(call, sheet, area, flag(hasHeaders, "hasHeaders")) });
      },
    },
    ...registrations<Owner>(
      {
        DataChangedEvent: { type: EventType.tableChanged, since: "1.7" },
        AddedEvent: { type: EventType.tableAdded, since: "1.9" },
        DeletedEvent: { type: EventType.tableDeleted, since: "1.9" },
      },
      ({ sheet }, { engine }) => (sheet ? sheetId(engine.book, sheet) : WORKBOOK),
    ),
  },
};

export const tableScopedCollection: ExcelClass<Targets["TableScopedCollection"]> = {
  items: ({ tables }) => tables.map(asNode),
  item: ({ tables }, key) => someTable(find(tables, key), key),
  members: {
    GetCount: { since: "1.9", basis: documented, invoke: ({ tables }) => tables.length },
    GetFirst: { since: "1.9", basis: documented, invoke: ({ tables }) => someTable(tables[0], 0) },
    GetItemOrNullObject: {
      since: "1.14",
      basis: documented,
      invoke: ({ tables }, _, key) => {
        const found = find(tables, key);
        return found ? asNode(found) : null;
      },
    },
  },
};

const asNode = (place: SheetAndTable): Node => node("Table", place);

function tablesOf({ sheet }: Owner, call: Call): SheetAndTable[] {
  return sheet ? sheet.tables.map((table) => ({ sheet, table })) : allTables(call.engine.book);
}

function find(tables: readonly SheetAndTable[], key: unknown): SheetAndTable | undefined {
  const wanted = String(key).toLowerCase();
  return tables.find(({ table }) => table.name.toLowerCase() === wanted || tableId(table) === key);
}

function someTable(place: SheetAndTable | undefined, key: unknown): Node {
  if (!place) throw itemNotFound(`table ${String(key)}`);
  return asNode(place);
}
