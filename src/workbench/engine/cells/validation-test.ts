import { type Book, cellAt, type Sheet, type Value } from "../../../xlsx/book";
import { shiftFormula } from "../../../xlsx/cells/shift-formula";
import type { Comparison } from "../../../xlsx/model/comparison";
import type { Validation } from "../../../xlsx/model/validation";
import { assumed, documentedAt, type Fact } from "../basis";
import { isOneCell } from "../ranges/geometry";
import { referredCells } from "../ranges/referred-cells";
import { plainValue } from "./cell-text";
import { visitCells } from "./read-cells";

export const validationTestFacts: readonly Fact[] = [
  {
    about: "A list's own entries are told apart by letter case, those that stand in cells are not",
    basis: assumed("Validate by the list Ja,Nej and by cells that say Ja and Nej, and type ja in each."),
  },
  {
    about: "A list may be a name for a table's column, though not the column itself",
    basis: documentedAt("Microsoft Support: Create a drop-down list; Define and use names in formulas"),
  },
  {
    about: "A rule that only calculation can tell (a custom formula, a bound that is one) lets everything through",
    basis: assumed("The workbench's own limit: it does not calculate."),
  },
];

type Entry = { readonly row: number; readonly column: number; readonly value: Value };

/** Whether the validation lets the value into the cell. What cannot be told is let through. */
export function allows(book: Book, sheet: Sheet, validation: Validation, entry: Entry): boolean {
  const { value } = entry;
  if (value === null) return validation.allowBlank;
  const { type, operator = "between" } = validation;
  if (type === "any" || type === "custom") return true;
  const [first] = validation.areas;
  const here = (formula: string) => shiftFormula(formula, entry.row - first!.top, entry.column - first!.left);
  if (type === "list") return isListed(book, sheet, here(validation.formula1), value);
  const measured = type === "textLength" ? String(plainValue(value)).length : value;
  if (typeof measured !== "number" || (type === "whole" && !Number.isInteger(measured))) return false;
  const bound = (formula: string | undefined) =>
    formula === undefined ? undefined : boundOf(book, sheet, here(formula));
  return compares(measured, operator, bound(validation.formula1), bound(validation.formula2));
}

function isListed(book: Book, sheet: Sheet, formula: string, value: Value): boolean {
  const typed = String(plainValue(value));
  const own = /^"(.*)"$/s.exec(formula)?.[1];
  if (own !== undefined) {
    const entries = own
      .replaceAll('""', '"')
      .split(",")
      .map((entry) => entry.trim());
    return entries.some((entry) => entry === typed || (typeof value === "number" && Number(entry) === value));
  }
  const place = referredCells(book, sheet, formula);
  if (!place) return true;
  let listed = false;
  visitCells(place.sheet, place.area, (cell) => {
    if (String(plainValue(cell.value)).toLowerCase() === typed.toLowerCase()) listed = true;
  });
  return listed;
}

function boundOf(book: Book, sheet: Sheet, formula: string): number | undefined {
  const number = Number(formula);
  if (formula.trim() !== "" && !Number.isNaN(number)) return number;
  const place = referredCells(book, sheet, formula);
  const value = place && isOneCell(place.area) && cellAt(place.sheet, place.area.top, place.area.left)?.value;
  return typeof value === "number" ? value : undefined;
}

/** True when a bound is not known. */
export function compares(
  value: number,
  operator: Comparison,
  first: number | undefined,
  second: number | undefined,
): boolean {
  if (first === undefined) return true;
  switch (operator) {
    case "between":
    case "notBetween":
      if (second === undefined) return true;
      return (value >= Math.min(first, second) && value <= Math.max(first, second)) === (operator === "between");
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}
