import type { Sheet } from "../../../xlsx/book";
import { EventType, WORKBOOK } from "../../protocol/event-type";
import { flag, text } from "../arguments";
import { assumed, documented } from "../basis";
import { itemNotFound } from "../excel-error";
import type { Call, ExcelClass } from "../member";
import { node, type Node } from "../node";
import { addSheet, findSheet, shownSheets } from "../sheets/sheets";
import { registrations } from "./registrations";

export const worksheetCollection: ExcelClass<null> = {
  items: (_, call) => call.engine.book.sheets.map(asNode),
  item: (_, key, call) => {
    const sheet = findSheet(call.engine.book, text(key, "key"));
    if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
    return asNode(sheet);
  },
  members: {
    Add: {
      since: "1.1",
      basis: [documented, assumed("Add a sheet without a name in a Swedish Excel: is it Blad2? Is it placed last?")],
      invoke: (_, call, name) =>
        asNode(addSheet(call, name === undefined || name === null ? null : text(name, "name"))),
    },
    GetActiveWorksheet: { since: "1.1", basis: documented, invoke: (_, call) => asNode(call.session.sheet) },
    GetCount: { since: "1.4", basis: documented, invoke: (_, call, visible) => among(call, visible).length },
    GetFirst: { since: "1.5", basis: documented, invoke: (_, call, visible) => someSheet(among(call, visible)[0]) },
    GetLast: { since: "1.5", basis: documented, invoke: (_, call, visible) => someSheet(among(call, visible).at(-1)) },
    GetItemOrNullObject: {
      since: "1.4",
      basis: documented,
      invoke: (_, call, key) => {
        const sheet = findSheet(call.engine.book, text(key, "key"));
        return sheet ? asNode(sheet) : null;
      },
    },
    ...registrations<null>(
      {
        DataChangedEvent: { type: EventType.sheetChanged, since: "1.9" },
        ActivatedEvent: { type: EventType.sheetActivated, since: "1.7" },
        DeactivatedEvent: { type: EventType.sheetDeactivated, since: "1.7" },
        AddedEvent: { type: EventType.sheetAdded, since: "1.7" },
        DeletedEvent: { type: EventType.sheetDeleted, since: "1.7" },
        SelectionChangedEvent: { type: EventType.sheetSelectionChanged, since: "1.9" },
        RowSortedEvent: { type: EventType.rowSorted, since: "1.10" },
        ColumnSortedEvent: { type: EventType.columnSorted, since: "1.10" },
        RowHiddenChangedEvent: { type: EventType.rowHiddenChanged, since: "1.11" },
        CalculatedEvent: { type: EventType.calculated, since: "1.8" },
        FormatChangedEvent: { type: EventType.formatChanged, since: "1.9" },
        ProtectionChangedEvent: { type: EventType.protectionChanged, since: "1.14" },
        // ExcelApiOnline in the client of 2022, ExcelApi 1.17 today: the newest host that it can talk to has it.
        EventNameChanged: { type: EventType.nameChanged, since: "1.15" },
        EventVisibilityChanged: { type: EventType.visibilityChanged, since: "1.15" },
        EventMoved: { type: EventType.moved, since: "1.15" },
      },
      () => WORKBOOK,
    ),
  },
};

const asNode = (sheet: Sheet): Node => node("Worksheet", sheet);

function among(call: Call, visibleOnly: unknown): readonly Sheet[] {
  return flag(visibleOnly, "visibleOnly", false) ? shownSheets(call.engine.book) : call.engine.book.sheets;
}

function someSheet(sheet: Sheet | undefined): Node {
  if (!sheet) throw itemNotFound("such sheet");
  return asNode(sheet);
}
