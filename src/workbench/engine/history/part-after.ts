import type { Area } from "../../../xlsx/model/area";
import { shiftArea, type Shift } from "../moving/shift";
import { shiftFormula } from "../moving/shift-formula";
import { oneCell } from "../ranges/geometry";
import type { OtherShift } from "./contents-after";

const FORMULAS = new Set(["formula", "formula1", "formula2", "values", "categories"]);

/** A part whose areas, places and formulas follow their cells. What stood on cells that are gone is left out. */
export function partAfter(json: string, { name, shift }: OtherShift, there: boolean): string {
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
