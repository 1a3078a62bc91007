import type { CellRun, Patch, SheetKey } from "../engine/history/patch";
import { shiftArea, type Shift } from "../engine/moving/shift";
import { oneCell } from "../engine/ranges/geometry";

type Place = { readonly row: number; readonly column: number };

/** The cells that some patches have changed, where they stand by now. */
export class TouchedCells {
  readonly #places = new Map<SheetKey, Place[]>();

  /** Adds what a patch changed, and moves along with what it moved. */
  heed(patch: Patch): void {
    for (const step of patch) {
      if (step.kind === "shift") {
        this.move(step.sheet, step.shift);
        if (step.shift.count > 0) this.#add(step.sheet, step.runs);
      }
      if (step.kind === "cells") this.#add(step.sheet, step.runs);
    }
  }

  move(sheet: SheetKey, shift: Shift): void {
    const moved = (this.#places.get(sheet) ?? []).flatMap(({ row, column }): Place[] => {
      const place = shiftArea(oneCell(row, column), shift);
      return place ? [{ row: place.top, column: place.left }] : [];
    });
    this.#places.set(sheet, moved);
  }

  has(sheet: SheetKey, row: number, column: number): boolean {
    return (this.#places.get(sheet) ?? []).some((place) => place.row === row && place.column === column);
  }

  #add(sheet: SheetKey, runs: readonly CellRun[]): void {
    const places = this.#places.get(sheet) ?? [];
    this.#places.set(sheet, places);
    for (const { row, left, before, after } of runs)
      for (const [at, cell] of after.entries()) if (cell !== before[at]) places.push({ row, column: left + at });
  }
}
