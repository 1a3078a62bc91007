import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import type { Table } from "../../xlsx/model/table";
import type { Engine } from "../engine/engine";
import type { Happening } from "../engine/happening";
import { sheetId, tableId } from "../engine/identity";
import { intersection } from "../engine/ranges/geometry";
import { localAddress } from "../engine/ranges/range-address";
import { visibilities } from "../engine/sheets/sheet-tab";
import { changeArgs } from "./change-args";
import { EventType } from "./event-type";

export type Told = readonly [type: number, target: string, args: Record<string, unknown>];

/** What a happening says to add-ins: events, the objects they are about, and what they carry. */
export function toldBy(happening: Happening, { book }: Engine, remote: boolean): Told[] {
  if (happening.kind === "settings" || happening.kind === "formulas" || happening.kind === "filtered") return [];
  const { sheet } = happening;
  const worksheetId = sheetId(book, sheet);
  switch (happening.kind) {
    case "cells":
      return [
        [EventType.sheetChanged, worksheetId, changeArgs(worksheetId, happening)],
        ...tablesAt(sheet, happening.area, happening.table).map((id): Told => {
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
    case "calculated":
      return [[EventType.calculated, worksheetId, { worksheetId, address: localAddress(happening.area) }]];
    case "sheet-moved": {
      const args = { worksheetId, positionBefore: happening.before, positionAfter: book.sheets.indexOf(sheet) };
      return [[EventType.moved, worksheetId, args]];
    }
    case "sheet-shown": {
      const [visibilityBefore, visibilityAfter] = [visibilities[happening.before], visibilities[sheet.visibility]];
      return [[EventType.visibilityChanged, worksheetId, { worksheetId, visibilityBefore, visibilityAfter }]];
    }
    case "sorted": {
      const type = happening.axis === "rows" ? EventType.rowSorted : EventType.columnSorted;
      return [[type, worksheetId, { worksheetId, address: localAddress(happening.area) }]];
    }
    case "rows-hidden": {
      const changeType = happening.hidden ? "Hidden" : "Unhidden";
      const args = { worksheetId, changeType, address: localAddress(happening.area) };
      return [[EventType.rowHiddenChanged, worksheetId, args]];
    }
    case "comment": {
      const { change, details } = happening;
      const args = { worksheetId, commentDetails: [details] };
      if (change === "Added") return [[EventType.commentAdded, worksheetId, args]];
      if (change === "Deleted") return [[EventType.commentDeleted, worksheetId, args]];
      return [[EventType.commentChanged, worksheetId, { ...args, changeType: change }]];
    }
    case "table-added":
    case "table-deleted": {
      const id = tableId(happening.table);
      const type = happening.kind === "table-added" ? EventType.tableAdded : EventType.tableDeleted;
      return [[type, worksheetId, { worksheetId, tableId: id, tableName: happening.table.name }]];
    }
  }
}

function tablesAt(sheet: Sheet, area: Area, also: Table | undefined): string[] {
  return sheet.tables.filter((table) => table === also || intersection(table.area, area)).map(tableId);
}
