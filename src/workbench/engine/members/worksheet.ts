import type { Sheet, Visibility } from "../../../xlsx/book";
import { EventType } from "../../protocol/event-type";
import { flag, integer, oneOf, text } from "../arguments";
import { documented } from "../basis";
import { readColor } from "../looks/colors";
import { invalidArgument } from "../excel-error";
import { sheetId } from "../identity";
import type { ExcelClass } from "../member";
import { calculateSheet } from "../calculation/calculate";
import { node } from "../node";
import { activateSheet } from "../selection";
import { colorTab, showSheet, visibilities } from "../sheets/sheet-tab";
import { deleteSheet, moveSheet, renameSheet } from "../sheets/sheets";
import { registrations } from "./registrations";
import { worksheetPlace } from "./worksheet-place";
import { worksheetRanges } from "./worksheet-ranges";

export const worksheet: ExcelClass<Sheet> = {
  identity: "Id",
  members: {
    Id: { since: "1.1", basis: documented, get: (sheet, { engine }) => sheetId(engine.book, sheet) },
    Name: {
      since: "1.1",
      basis: documented,
      get: (sheet) => sheet.name,
      set: (sheet, name, call) => renameSheet(call, sheet, text(name, "name")),
    },
    Position: {
      since: "1.1",
      basis: documented,
      get: (sheet, { engine }) => engine.book.sheets.indexOf(sheet),
      set: (sheet, position, call) => {
        const to = integer(position, "position");
        if (to < 0 || to >= call.engine.book.sheets.length) throw invalidArgument(`There is no position ${to}.`);
        moveSheet(call, sheet, to);
      },
    },
    Visibility: {
      since: "1.1",
      basis: documented,
      get: (sheet) => visibilities[sheet.visibility],
      set: (sheet, value, call) => {
        const wanted = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
        showSheet(
          call,
          sheet,
          (Object.keys(visibilities) as Visibility[]).find((name) => visibilities[name] === wanted)!,
        );
      },
    },
    TabColor: {
      since: "1.7",
      basis: documented,
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, color, call) => colorTab(call, sheet, color === "" ? null : readColor(color)),
    },
    ShowGridlines: { since: "1.8", basis: documented, get: (sheet) => sheet.showGridlines },
    /** The client writes `showGridlines` under this name. */
    Gridlines: {
      since: "1.8",
      basis: documented,
      set: (sheet, value, call) => {
        sheet.showGridlines = flag(value, "showGridlines");
        call.engine.announce({ kind: "look", sheet, area: null }, call);
      },
    },
    Charts: { since: "1.1", basis: documented, open: (sheet) => node("ChartCollection", sheet) },
    CustomProperties: {
      since: "1.12",
      basis: documented,
      open: (sheet) => node("WorksheetCustomPropertyCollection", sheet),
    },
    FreezePanes: { since: "1.7", basis: documented, open: (sheet) => node("WorksheetFreezePanes", sheet) },
    Comments: { since: "1.10", basis: documented, open: (sheet) => node("CommentCollection", { sheet }) },
    Names: { since: "1.4", basis: documented, open: (sheet) => node("NamedItemCollection", { sheet }) },
    PageLayout: { since: "1.9", basis: documented, open: (sheet) => node("PageLayout", sheet) },
    Protection: { since: "1.2", basis: documented, open: (sheet) => node("WorksheetProtection", sheet) },
    Tables: { since: "1.1", basis: documented, open: (sheet) => node("TableCollection", { sheet }) },
    Activate: { since: "1.1", basis: documented, invoke: (sheet, call) => activateSheet(call, sheet) },
    Calculate: { since: "1.6", basis: documented, invoke: (sheet, call) => calculateSheet(call, sheet) },
    ...worksheetPlace,
    Delete: { since: "1.1", basis: documented, invoke: (sheet, call) => deleteSheet(call, sheet) },
    ...worksheetRanges,
    ...registrations<Sheet>(
      {
        DataChangedEvent: { type: EventType.sheetChanged, since: "1.7" },
        ActivatedEvent: { type: EventType.sheetActivated, since: "1.7" },
        DeactivatedEvent: { type: EventType.sheetDeactivated, since: "1.7" },
        SelectionChangedEvent: { type: EventType.sheetSelectionChanged, since: "1.7" },
        RowSortedEvent: { type: EventType.rowSorted, since: "1.10" },
        ColumnSortedEvent: { type: EventType.columnSorted, since: "1.10" },
        RowHiddenChangedEvent: { type: EventType.rowHiddenChanged, since: "1.11" },
        CalculatedEvent: { type: EventType.calculated, since: "1.8" },
        FormatChangedEvent: { type: EventType.formatChanged, since: "1.9" },
        ProtectionChangedEvent: { type: EventType.protectionChanged, since: "1.14" },
        // ExcelApiOnline in the client of 2022, ExcelApi 1.17 today: the newest host that it can talk to has it.
        EventNameChanged: { type: EventType.nameChanged, since: "1.15" },
        EventVisibilityChanged: { type: EventType.visibilityChanged, since: "1.15" },
      },
      (sheet, { engine }) => sheetId(engine.book, sheet),
    ),
  },
};
