import type { Area } from "../../../xlsx/model/area";
import type { Table } from "../../../xlsx/model/table";
import { EventType } from "../../protocol/event-type";
import { areaOnSheet, flag, text } from "../arguments";
import { assumed, documented } from "../basis";
import { itemNotFound } from "../excel-error";
import { tableId } from "../identity";
import type { Call, ExcelClass, Member } from "../member";
import { node, type SheetAndTable } from "../node";
import { refuseProtected } from "../cells/protected-cells";
import { showTotals } from "../tables/table-totals";
import {
  bodyArea,
  convertToRange,
  deleteTable,
  headerArea,
  renameTable,
  resizeTable,
  totalsArea,
} from "../tables/tables";
import { tableFiltering } from "./filtering";
import { registrations } from "./registrations";

const part = (place: (table: Table) => Area): Member<SheetAndTable> => ({
  since: "1.1",
  basis: documented,
  invoke: ({ sheet, table }, call) => call.range(sheet, place(table)),
});

const option = (name: "showFilter" | "showBandedRows", since: string): Member<SheetAndTable> => ({
  since,
  basis: documented,
  get: ({ table }) => table[name],
  set: (place, value, call) => {
    refuseProtected(place.sheet);
    place.table[name] = flag(value, name);
    repaint(place, call);
  },
});

export const table: ExcelClass<SheetAndTable> = {
  identity: "Id",
  members: {
    Id: { since: "1.1", basis: documented, get: (place) => tableId(place.table) },
    LegacyId: { since: "1.8", basis: documented, get: (place) => String(place.table.id) },
    Name: {
      since: "1.1",
      basis: documented,
      get: (place) => place.table.name,
      set: (place, name, call) => renameTable(call, place, text(name, "name")),
    },
    ShowHeaders: { since: "1.1", basis: documented, get: (place) => place.table.showHeaders },
    ShowTotals: {
      since: "1.1",
      basis: documented,
      get: (place) => place.table.showTotals,
      set: (place, shown, call) => showTotals(call, place, flag(shown, "showTotals")),
    },
    ShowFilterButton: option("showFilter", "1.3"),
    ShowBandedRows: option("showBandedRows", "1.3"),
    Style: {
      since: "1.1",
      basis: [documented, assumed("A style that does not exist is refused by Excel; the workbench takes any name.")],
      get: (place) => place.table.style,
      set: (place, style, call) => {
        place.table.style = text(style, "style");
        repaint(place, call);
      },
    },
    Columns: { since: "1.1", basis: documented, open: (place) => node("TableColumnCollection", place) },
    Rows: { since: "1.1", basis: documented, open: (place) => node("TableRowCollection", place) },
    Sort: { since: "1.2", basis: documented, open: (place) => node("TableSort", place) },
    AutoFilter: { since: "1.9", basis: documented, open: (place) => node("AutoFilter", place) },
    ...tableFiltering,
    Worksheet: { since: "1.2", basis: documented, open: ({ sheet }) => node("Worksheet", sheet) },
    GetRange: part(({ area }) => area),
    GetDataBodyRange: part(bodyArea),
    GetHeaderRowRange: {
      since: "1.1",
      basis: documented,
      invoke: (place, call) => {
        if (!place.table.showHeaders) throw itemNotFound("heading row");
        return call.range(place.sheet, headerArea(place.table));
      },
    },
    GetTotalRowRange: {
      since: "1.1",
      basis: [documented, assumed("getTotalRowRange without a totals row is ItemNotFound.")],
      invoke: (place, call) => {
        if (!place.table.showTotals) throw itemNotFound("totals row");
        return call.range(place.sheet, totalsArea(place.table));
      },
    },
    Resize: {
      since: "1.13",
      basis: documented,
      invoke: (place, call, range) =>
        resizeTable(call, place, areaOnSheet(range, call.engine.book.sheets, place.sheet, "newRange")),
    },
    ConvertToRange: {
      since: "1.2",
      basis: documented,
      invoke: (place, call) => {
        convertToRange(call, place);
        return call.range(place.sheet, place.table.area);
      },
    },
    Delete: { since: "1.1", basis: documented, invoke: (place, call) => deleteTable(call, place) },
    ...registrations<SheetAndTable>(
      {
        DataChangedEvent: { type: EventType.tableChanged, since: "1.7" },
        SelectionChangedEvent: { type: EventType.tableSelectionChanged, since: "1.7" },
      },
      (place) => tableId(place.table),
    ),
  },
};

function repaint({ sheet, table: { area } }: SheetAndTable, call: Call): void {
  call.engine.announce({ kind: "look", sheet, area }, call);
}
