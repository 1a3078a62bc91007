import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { SheetView } from "../../server/messages";
import { useStore, useWorkbook } from "../use-workbook";
import { commandOf, type GridCommand } from "./keys";
import { LAST, areaOf, home, step, type Spot } from "./selection";
import { terrainOf } from "./terrain";
import type { CellEditing } from "./use-cell-editing";
import type { GridLines } from "./use-grid-lines";

type GridKeys = { sheet: SheetView; lines: GridLines; editing: CellEditing };

/** The keyboard on the grid: moving, selecting, and the keys that begin to edit. */
export function useGridKeys({ sheet, lines, editing }: GridKeys): (event: KeyboardEvent) => void {
  const store = useStore();
  const { selection, rows, sheets } = useWorkbook();
  const { anchor, head } = selection;
  const ground = terrainOf(sheet);

  function go(spot: Spot, extend: boolean): void {
    const to = home(spot, sheet.merges);
    store.select({ anchor: extend ? anchor : to, head: extend ? spot : to });
    lines.rows.scrollToIndex(spot.row, { align: "auto" });
    lines.columns.scrollToIndex(spot.column, { align: "auto" });
  }

  async function goToEdge({
    down,
    right,
    extend,
  }: Extract<GridCommand, { down: number; right: number }>): Promise<void> {
    const answer = await store.connection.ask({
      of: "edge",
      sheet: sheet.index,
      ...(extend ? head : anchor),
      down,
      right,
    });
    if ("row" in answer) go(answer, extend);
  }

  function page(down: -1 | 1): Spot {
    const { startIndex = 0, endIndex = 20 } = lines.rows.range ?? {};
    const row = head.row + down * Math.max(1, endIndex - startIndex - 1 - sheet.freeze.rows);
    return { row: Math.max(0, Math.min(LAST.row, row)), column: head.column };
  }

  function turnTo(by: -1 | 1): void {
    let next = sheet.index + by;
    while (sheets[next] && !sheets[next]!.visible) next += by;
    if (sheets[next]) store.activate(next);
  }

  function carryOut(command: GridCommand): void {
    const cell = rows.get(anchor.row)?.get(anchor.column);
    switch (command.do) {
      case "step":
        return go(step(command.extend ? head : anchor, command.down, command.right, ground), command.extend);
      case "edge":
        return void goToEdge(command);
      case "page":
        return go(page(command.down), command.extend);
      case "row-start":
        return go({ row: head.row, column: sheet.freeze.columns }, command.extend);
      case "sheet-start":
        return go({ row: sheet.freeze.rows, column: sheet.freeze.columns }, command.extend);
      case "sheet-end":
        return go({ row: Math.max(0, sheet.rows - 1), column: Math.max(0, sheet.columns - 1) }, command.extend);
      case "select-all":
        return store.select({ anchor: { row: 0, column: 0 }, head: LAST });
      case "select-row":
        return store.select({ anchor: { ...anchor, column: 0 }, head: { ...head, column: LAST.column } });
      case "select-column":
        return store.select({ anchor: { ...anchor, row: 0 }, head: { ...head, row: LAST.row } });
      case "clear":
        return store.clear(areaOf(selection, sheet.merges));
      case "edit":
        return editing.begin({ ...anchor, text: cell?.typed ?? cell?.text ?? "", mode: "edit" });
      case "type":
        // The field must stand there before the browser delivers the character, accents and all.
        return flushSync(() => editing.begin({ ...anchor, text: "", mode: "enter" }));
      case "next-sheet":
        return turnTo(1);
      case "previous-sheet":
        return turnTo(-1);
    }
  }

  return (event) => {
    const command = event.target === event.currentTarget ? commandOf(event) : undefined;
    if (!command) return;
    carryOut(command);
    if (command.do !== "type") event.preventDefault();
  };
}
