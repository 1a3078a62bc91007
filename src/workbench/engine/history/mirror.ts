import type { Cell, Row, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Shift } from "../moving/shift";
import { bandOf } from "../moving/shift";
import { areaOfShift } from "./happenings";
import { sheetParts } from "./parts";
import type { CellRun, RowLook, RowLookChange, Step } from "./patch";
import { rawShift } from "./raw-shift";

type Changes = { runs: CellRun[]; looks: RowLookChange[] };

/**
 * A sheet as it was when somebody last looked: what has changed is found by comparing. Cells are shared with the sheet,
 * since nobody changes one in place.
 */
export class SheetMirror {
  readonly #rows: (Row | undefined)[];
  #parts: Map<string, string>;

  constructor(sheet: Sheet) {
    this.#rows = sheet.rows.map((row) => row && { ...row, cells: [...row.cells] });
    this.#parts = sheetParts(sheet);
  }

  /** What differs within the area now. The mirror shows it from here on. */
  compare(sheet: Sheet, area: Area): Changes {
    const changes: Changes = { runs: [], looks: [] };
    const last = Math.min(area.bottom, Math.max(sheet.rows.length, this.#rows.length) - 1);
    for (let row = area.top; row <= last; row++) this.#compareRow(row, sheet.rows[row], area, changes);
    return changes;
  }

  #compareRow(row: number, now: Row | undefined, { left, right }: Area, changes: Changes): void {
    const was = this.#rows[row];
    if (!now && !was) return;
    const run = differing(row, was?.cells ?? [], now?.cells ?? [], left, right);
    const look = now?.height !== was?.height || now?.hidden !== was?.hidden || now?.style !== was?.style;
    if (!run && !look) return;
    const mirror = (this.#rows[row] ??= { cells: [] });
    if (look) {
      changes.looks.push({ row, before: lookOf(was), after: lookOf(now) });
      this.#rows[row] = { cells: mirror.cells, ...lookOf(now) };
    }
    if (run) {
      changes.runs.push(run);
      for (let at = 0; at < run.after.length; at++) {
        const cell = run.after[at];
        if (cell) mirror.cells[run.left + at] = cell;
        else delete mirror.cells[run.left + at];
      }
    }
  }

  /** Moves what the mirror shows. The answer is what stood in the cells that are gone. */
  shift(shift: Shift): Changes {
    const gone = shift.count < 0 ? this.#contents(shift) : { runs: [], looks: [] };
    rawShift(this.#rows, shift);
    return gone;
  }

  #contents(shift: Shift): Changes {
    const area = areaOfShift(shift);
    const changes: Changes = { runs: [], looks: [] };
    const last = Math.min(area.bottom, this.#rows.length - 1);
    for (let row = area.top; row <= last; row++) {
      const known = this.#rows[row];
      if (!known) continue;
      const cells = known.cells.slice(area.left, area.right + 1);
      if (cells.some(Boolean)) changes.runs.push({ row, left: area.left, before: cells.map(none), after: cells });
      const wholeRows = shift.axis === "rows" && area.left === 0 && area.right === bandOf(shift).right;
      if (wholeRows && Object.keys(known).length > 1) changes.looks.push({ row, before: {}, after: lookOf(known) });
    }
    return changes;
  }

  /** Which parts differ now. The mirror shows them from here on. */
  compareParts(sheet: Sheet): Omit<Extract<Step, { kind: "part" }>, "sheet" | "derived">[] {
    const now = sheetParts(sheet);
    const names = new Set([...this.#parts.keys(), ...now.keys()]);
    const changes = [...names]
      .filter((part) => this.#parts.get(part) !== now.get(part))
      .map((part) => ({ kind: "part" as const, part, before: this.#parts.get(part), after: now.get(part) }));
    this.#parts = now;
    return changes;
  }
}

const none = (): undefined => undefined;

function lookOf(row: Row | undefined): RowLook {
  if (!row) return {};
  const { cells: _, ...look } = row;
  return look;
}

/** From the first cell that differs to the last; nothing when none does. */
function differing(
  row: number,
  before: readonly (Cell | undefined)[],
  after: readonly (Cell | undefined)[],
  left: number,
  right: number,
): CellRun | undefined {
  let first = -1;
  let last = -1;
  const end = Math.min(right, Math.max(before.length, after.length) - 1);
  for (let column = left; column <= end; column++) {
    if (before[column] === after[column]) continue;
    if (first < 0) first = column;
    last = column;
  }
  if (first < 0) return undefined;
  return { row, left: first, before: slice(before, first, last), after: slice(after, first, last) };
}

function slice(cells: readonly (Cell | undefined)[], first: number, last: number): (Cell | undefined)[] {
  // Filled one by one: both sides of a run are equally long, and have no holes that a loop would pass over.
  const part = new Array<Cell | undefined>(last - first + 1);
  for (let at = 0; at < part.length; at++) part[at] = cells[first + at];
  return part;
}
