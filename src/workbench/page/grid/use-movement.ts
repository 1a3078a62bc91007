import type { SheetView } from "../../server/messages";
import { useStore, useWorkbook } from "../use-workbook";
import { allOf } from "./all-of";
import type { GridCommand } from "./keys";
import { onward } from "./onward";
import { LAST, activeOf, home, step, type Spot } from "./selection";
import { terrainOf } from "./terrain";
import type { GridLines } from "./use-grid-lines";

export type Movement = { move(command: GridCommand): void };

/** Where the keys lead, and what they select on the way. */
export function useMovement(sheet: SheetView, lines: GridLines): Movement {
  const store = useStore();
  const { selection, sheets } = useWorkbook();
  const { anchor, head } = selection;
  const active = activeOf(selection);
  const ground = terrainOf(sheet);

  function go(spot: Spot, extend: boolean): void {
    const to = home(spot, sheet.merges);
    store.select({ anchor: extend ? anchor : to, head: extend ? spot : to });
    show(spot);
  }

  function show({ row, column }: Spot): void {
    lines.rows.scrollToIndex(row, { align: "auto" });
    lines.columns.scrollToIndex(column, { align: "auto" });
  }

  /** Several cells grow by what stands in the active cell's own row or column. */
  async function goToEdge({ down, right, extend }: Extract<GridCommand, { do: "step" | "edge" }>): Promise<void> {
    const from = !extend ? active : down === 0 ? { ...head, row: active.row } : { ...head, column: active.column };
    const to = await store.ask("edge", { sheet: sheet.index, ...from, down, right });
    if (!extend) return go(to, false);
    go(down === 0 ? { ...head, column: to.column } : { ...head, row: to.row }, true);
  }

  function page(down: -1 | 0 | 1, right: -1 | 0 | 1): Spot {
    const far = (axis: "rows" | "columns") => {
      const { startIndex = 0, endIndex = 20 } = lines[axis].range ?? {};
      return Math.max(1, endIndex - startIndex - 1 - sheet.freeze[axis]);
    };
    return {
      row: Math.max(0, Math.min(LAST.row, head.row + down * far("rows"))),
      column: Math.max(0, Math.min(LAST.column, head.column + right * far("columns"))),
    };
  }

  function turnTo(by: -1 | 1): void {
    let next = sheet.index + by;
    while (sheets[next] && !sheets[next]!.visible) next += by;
    if (sheets[next]) store.activate(next);
  }

  function move(command: GridCommand): void {
    switch (command.do) {
      case "step":
        return go(step(command.extend ? head : active, command.down, command.right, ground), command.extend);
      case "onward": {
        const next = onward(selection, command.key, command.back, ground);
        store.select(next);
        return show(activeOf(next));
      }
      case "edge":
        return void goToEdge(command);
      case "page":
        return go(page(command.down, command.right), command.extend);
      case "row-start":
        return go({ row: head.row, column: sheet.freeze.columns }, command.extend);
      case "sheet-start":
        return go({ row: sheet.freeze.rows, column: sheet.freeze.columns }, command.extend);
      case "sheet-end":
        return go({ row: Math.max(0, sheet.rows - 1), column: Math.max(0, sheet.columns - 1) }, command.extend);
      case "select-all":
        return store.select({ ...allOf(sheet, selection), active });
      case "select-row":
        return store.select({ anchor: { ...anchor, column: 0 }, head: { ...head, column: LAST.column }, active });
      case "select-column":
        return store.select({ anchor: { ...anchor, row: 0 }, head: { ...head, row: LAST.row }, active });
      case "next-sheet":
        return turnTo(1);
      case "previous-sheet":
        return turnTo(-1);
    }
  }

  return { move };
}
