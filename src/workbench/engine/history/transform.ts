import type { Cell } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { shiftArea, shiftSpan, type Shift } from "../moving/shift";
import { shiftFormula } from "../moving/shift-formula";
import { oneCell } from "../ranges/geometry";
import type { CellRun, Patch, RowLookChange, SheetKey, Step } from "./patch";

/** A shift that somebody else made first, and what the sheet is called in formulas. */
export type OtherShift = { readonly sheet: SheetKey; readonly name: string; readonly shift: Shift };

/** The patch as it reads after the other's shift: everything in it stands where its cells stand now. */
export function afterShift(patch: Patch, other: OtherShift): Patch {
  return patch.flatMap((step): readonly Step[] => {
    const there = step.kind !== "sheets" && step.sheet === other.sheet;
    switch (step.kind) {
      case "cells":
        return [{ ...step, ...contentsAfter(step, other, there) }];
      case "shift": {
        const contents = step.shift.count > 0 ? contentsAfter(step, other, there) : step;
        return there ? shiftsAfter(step.shift, other.shift).map((shift) => ({ ...step, ...contents, shift })) : [step];
      }
      case "part": {
        const moved = (json: string | undefined) => (json === undefined ? json : partAfter(json, other, there));
        return [{ ...step, before: moved(step.before), after: moved(step.after) }];
      }
      case "sheets":
        return [step];
    }
  });
}

type Contents = { readonly runs: readonly CellRun[]; readonly looks: readonly RowLookChange[] };

function contentsAfter({ runs, looks }: Contents, other: OtherShift, there: boolean): Contents {
  const formulas = (cells: readonly (Cell | undefined)[]) => cells.map((cell) => cell && cellAfter(cell, other, there));
  const rewritten = runs.map((run) => ({ ...run, before: formulas(run.before), after: formulas(run.after) }));
  if (!there) return { runs: rewritten, looks };
  return { runs: rewritten.flatMap((run) => runAfter(run, other.shift)), looks: looksAfter(looks, other.shift) };
}

function cellAfter(cell: Cell, { name, shift }: OtherShift, there: boolean): Cell {
  if (cell.formula === undefined) return cell;
  const formula = shiftFormula(cell.formula, there ? name : null, name, shift);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** Cells of a run that go different ways become runs of their own; those that are gone are left out. */
function runAfter(run: CellRun, shift: Shift): CellRun[] {
  const whole = { ...oneCell(run.row, run.left), right: run.left + run.after.length - 1 };
  const moved = shift.axis === "rows" ? shiftArea(whole, shift) : undefined;
  if (moved) return [{ ...run, row: moved.top, left: moved.left }];
  return run.after.flatMap((after, at) => {
    const place = shiftArea(oneCell(run.row, run.left + at), shift);
    return place ? [{ row: place.top, left: place.left, before: [run.before[at]], after: [after] }] : [];
  });
}

function looksAfter(looks: readonly RowLookChange[], shift: Shift): readonly RowLookChange[] {
  const wholeRows = shift.axis === "rows" && shift.from === 0;
  if (!wholeRows) return looks;
  return looks.flatMap((look) => {
    const moved = shiftSpan(look.row, look.row, shift);
    return moved ? [{ ...look, row: moved.first }] : [];
  });
}

/** Where a shift comes when another has been made first. A deletion loses what is gone already, and spares what is new. */
export function shiftsAfter(shift: Shift, first: Shift): Shift[] {
  if (shift.axis !== first.axis) return [shift];
  const end = shift.at + Math.max(0, -shift.count);
  const move = (at: number) =>
    first.count > 0
      ? at >= first.at
        ? at + first.count
        : at
      : at < first.at
        ? at
        : Math.max(first.at, at + first.count);
  if (shift.count > 0) return [{ ...shift, at: move(shift.at) }];
  if (first.count > 0 && shift.at < first.at && first.at < end) {
    const above = first.at - shift.at;
    const below = end - first.at;
    // From below, so that the first does not move the second.
    return [
      { ...shift, at: first.at + first.count, count: -below },
      { ...shift, count: -above },
    ];
  }
  const [from, to] = [move(shift.at), move(end)];
  return to > from ? [{ ...shift, at: from, count: from - to }] : [];
}

const FORMULAS = new Set(["formula", "formula1", "formula2", "values", "categories"]);

/** A part whose areas, places and formulas follow their cells. What stood on cells that are gone is left out. */
function partAfter(json: string, { name, shift }: OtherShift, there: boolean): string {
  const follow = (value: unknown, key = ""): unknown => {
    if (typeof value === "string")
      return FORMULAS.has(key) ? shiftFormula(value, there ? name : null, name, shift) : value;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => follow(each)).filter((each) => each !== GONE);
    if (there && isArea(value)) return shiftArea(value, shift) ?? GONE;
    if (there && isPlace(value)) return placeAfter(value, shift) ?? GONE;
    const entries = Object.entries(value).map(([inner, each]) => [inner, follow(each, inner)] as const);
    if (entries.some(([inner, each]) => inner === "area" && each === GONE)) return GONE;
    return Object.fromEntries(entries.map(([inner, each]) => [inner, each === GONE ? null : each]));
  };
  return JSON.stringify(follow(JSON.parse(json)));
}

const GONE = Symbol("gone");

/** Margins have four sides too, and more. */
function isArea(value: object): value is Area {
  return "top" in value && "left" in value && "bottom" in value && "right" in value && Object.keys(value).length === 4;
}

type Place = { readonly row: number; readonly column: number };

function isPlace(value: object): value is Place {
  return "row" in value && typeof value.row === "number" && "column" in value && typeof value.column === "number";
}

function placeAfter(place: Place, shift: Shift): Place | undefined {
  const area = shiftArea(oneCell(place.row, place.column), shift);
  return area ? { ...place, row: area.top, column: area.left } : undefined;
}
