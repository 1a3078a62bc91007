import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import { invalidArgument } from "./excel-error";
import { isNode } from "./node";
import { readAddress, splitSheet } from "./ranges/range-address";
import { areaOf, type RangeRef } from "./ranges/range-ref";

/** A missing or null argument is `fallback`; without one it is refused. */
export function integer(value: unknown, name: string, fallback?: number): number {
  const given = value ?? fallback;
  if (typeof given !== "number" || !Number.isInteger(given)) throw invalidArgument(`${name} must be a whole number.`);
  return given;
}

export function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} must be text.`);
  return value;
}

export function flag(value: unknown, name: string, fallback?: boolean): boolean {
  const given = value ?? fallback;
  if (typeof given !== "boolean") throw invalidArgument(`${name} must be true or false.`);
  return given;
}

export function positiveNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(`${name} must be a number, 0 or more.`);
  return value;
}

/** One of Excel's enumerated names. */
export function oneOf<const Name extends string>(value: unknown, names: readonly Name[], what: string): Name {
  const name = names.find((candidate) => candidate === value);
  if (name === undefined) throw invalidArgument(`${what} cannot be ${String(value)}.`);
  return name;
}

/** A range object, or an address. An address without a sheet is on `sheet`. */
export function range(value: unknown, sheets: readonly Sheet[], sheet: Sheet | null, name: string): RangeRef {
  if (isNode(value) && value.of === "Range") return value.target;
  if (typeof value === "string") {
    const { sheet: sheetName, rest } = splitSheet(value);
    const on = sheetName === undefined ? sheet : sheetNamed(sheets, sheetName);
    const area = readAddress(rest);
    if (on && area) return { sheet: on, area };
  }
  throw invalidArgument(`${name} is no range.`);
}

export function areaOnSheet(value: unknown, sheets: readonly Sheet[], sheet: Sheet, name: string): Area {
  const ref = range(value, sheets, sheet, name);
  if (ref.sheet !== sheet) throw invalidArgument(`${name} is on another sheet.`);
  return areaOf(ref);
}

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
