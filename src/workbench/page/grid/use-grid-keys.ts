import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { SheetView } from "../../server/messages";
import { ruleOf } from "../cell/cell-notes";
import { useStore, useWorkbook } from "../use-workbook";
import type { GridDeeds } from "./grid-deeds";
import { commandOf, type GridCommand } from "./keys";
import type { Popup } from "./popup";
import { activeOf, type Spot } from "./selection";
import { tablePartAt } from "./table-look";
import type { CellEditing } from "./use-cell-editing";
import type { Movement } from "./use-movement";

type GridKeys = {
  sheet: SheetView;
  editing: CellEditing;
  movement: Movement;
  deeds: GridDeeds;
  open: (popup: Popup) => void;
};

/** The keyboard on the grid: moving, selecting, the shortcuts, and the keys that begin to edit. */
export function useGridKeys({ sheet, editing, movement, deeds, open }: GridKeys): (event: KeyboardEvent) => void {
  const store = useStore();
  const { selection, rows } = useWorkbook();
  const active = activeOf(selection);

  function insertOrDelete(of: "insert" | "delete"): void {
    const [inRows, inColumns, inTable] =
      of === "insert"
        ? [deeds.insertRows, deeds.insertColumns, deeds.insertTableRows]
        : [deeds.deleteRows, deeds.deleteColumns, deeds.deleteTableRows];
    if (deeds.wholeRows) inRows();
    else if (deeds.wholeColumns) inColumns();
    else if (deeds.table) inTable();
    else open({ kind: "menu", of, at: null });
  }

  function carryOut(command: GridCommand): void {
    const cell = rows.get(active.row)?.get(active.column);
    switch (command.do) {
      case "clear":
        return deeds.clear();
      case "fill-down":
        return deeds.fillDown();
      case "today":
        return deeds.today();
      case "insert":
      case "delete":
        return insertOrDelete(command.do);
      case "undo":
      case "redo":
        return store.take(command.do);
      case "find":
        return store.openFind(true);
      case "add-sheet":
        return store.do("addSheet");
      case "forget-copied":
        return store.keepCopied(null);
      case "open-list":
        return openList(sheet, active, open);
      case "open-menu": {
        const of = deeds.wholeRows ? "rows" : deeds.wholeColumns ? "columns" : "cells";
        return open({ kind: "menu", of, at: null });
      }
      case "edit":
        return editing.begin({ ...active, text: cell?.typed ?? cell?.text ?? "", mode: "edit" });
      case "type":
        // The field must stand there before the browser delivers the character, accents and all.
        return flushSync(() => editing.begin({ ...active, text: "", mode: "enter" }));
      default:
        return movement.move(command);
    }
  }

  return (event) => {
    const command = event.target === event.currentTarget ? commandOf(event) : undefined;
    if (!command) return;
    carryOut(command);
    if (command.do !== "type") event.preventDefault();
  };
}

/** What Alt and the down arrow open: the filter of a table's heading, or the list of a validation. */
function openList(sheet: SheetView, { row, column }: Spot, open: (popup: Popup) => void): void {
  const filter = tablePartAt(sheet, row, column)?.filter;
  if (filter) open({ kind: "filter", table: filter.table, column: filter.column, row, sheetColumn: column });
  else if (ruleOf(sheet, { row, column })?.list) open({ kind: "list", row, column });
}
