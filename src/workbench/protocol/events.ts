import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import type { Actor, Engine, Session } from "../engine/engine";
import { assumed, documentedAt, observed, type Fact } from "../engine/basis";
import type { Happening } from "../engine/happening";
import { intersection } from "../engine/ranges/geometry";
import { sheetId, tableId } from "../engine/identity";
import { localAddress } from "../engine/ranges/range-address";
import type { EventEntry } from "./event-entry";
import { changeArgs } from "./change-args";

export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export const WORKBOOK = "Workbook";

export const eventFacts: readonly Fact[] = [
  { about: "Events carry the numbers and target ids of EventType", basis: observed("the client library, 1.1.110") },
  { about: "details are there for a single cell only", basis: documentedAt("Excel.WorksheetChangedEventArgs.details") },
  {
    about: "Selection and activation are told to the person's own add-in only",
    basis: assumed("Select cells in a co-author's window."),
  },
  { about: "Sheet events come before table events", basis: assumed("Register both and type in a table.") },
  {
    about: "A table that grows under a typed value says RangeEdited",
    basis: assumed("Type right below a table with onChanged registered."),
  },
];

type Told = readonly [type: number, target: string, args: Record<string, unknown>];

/** The events of a happening that this session's add-in asked for. */
export function entriesFor(session: Session, happening: Happening, by: Actor): EventEntry[] {
  if (session.registrations.size === 0) return [];
  const remote = by.session !== session;
  const source = remote ? "Remote" : "Local";
  const entries: EventEntry[] = [];
  for (const [type, target, args] of toldBy(happening, session.engine, remote)) {
    const sheetTarget = type === EventType.tableChanged ? [args["worksheetId"] as string] : [];
    for (const targetId of [target, ...sheetTarget, WORKBOOK]) {
      if (!session.registrations.has(`${type}|${targetId}`)) continue;
      const trigger = !remote && by.through === "addin" ? { triggerSource: "ThisLocalAddin" } : {};
      const message = JSON.stringify({ source, ...trigger, ...args });
      entries.push({ messageCategory: 65536, messageType: type, targetId, message, id: "", isRemoteOverride: remote });
    }
  }
  return entries;
}

function toldBy(happening: Happening, { book }: Engine, remote: boolean): Told[] {
  if (happening.kind === "settings") return [];
  const { sheet } = happening;
  const worksheetId = sheetId(book, sheet);
  switch (happening.kind) {
    case "cells":
      return [
        [EventType.sheetChanged, worksheetId, changeArgs(worksheetId, happening)],
        ...tablesAt(sheet, happening.area).map((id): Told => {
          return [EventType.tableChanged, id, { ...changeArgs(worksheetId, happening), tableId: id }];
        }),
      ];
    case "look": {
      const address = happening.area ? localAddress(happening.area) : "";
      return [[EventType.formatChanged, worksheetId, { worksheetId, address }]];
    }
    case "selected":
      if (remote) return [];
      return [
        [EventType.sheetSelectionChanged, worksheetId, { worksheetId, address: localAddress(happening.area) }],
        ...sheet.tables.map((table): Told => {
          const inside = intersection(table.area, happening.area);
          const address = inside ? localAddress(inside) : "";
          return [EventType.tableSelectionChanged, tableId(table), { worksheetId, tableId: tableId(table), address }];
        }),
      ];
    case "sheet-activated": {
      if (remote) return [];
      const left = happening.left ? sheetId(book, happening.left) : null;
      const arrival: Told = [EventType.sheetActivated, worksheetId, { worksheetId }];
      return left ? [[EventType.sheetDeactivated, left, { worksheetId: left }], arrival] : [arrival];
    }
    case "sheet-added":
      return [[EventType.sheetAdded, worksheetId, { worksheetId }]];
    case "sheet-deleted":
      return [[EventType.sheetDeleted, worksheetId, { worksheetId }]];
    case "protection":
      return [[EventType.protectionChanged, worksheetId, { worksheetId, isProtected: sheet.protection !== null }]];
    case "sheet-renamed":
      return [
        [EventType.nameChanged, worksheetId, { worksheetId, nameBefore: happening.before, nameAfter: sheet.name }],
      ];
    case "table-added":
    case "table-deleted": {
      const id = tableId(happening.table);
      const type = happening.kind === "table-added" ? EventType.tableAdded : EventType.tableDeleted;
      return [[type, worksheetId, { worksheetId, tableId: id, tableName: happening.table.name }]];
    }
  }
}

function tablesAt(sheet: Sheet, area: Area): string[] {
  return sheet.tables.filter((table) => intersection(table.area, area)).map(tableId);
}
