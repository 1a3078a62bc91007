import { type Book, type Sheet, type Value } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { assumed, documentedAt, type Fact } from "../basis";
import { plainValue } from "../cells/cell-text";
import { visitCells } from "../cells/read-cells";
import { referredCells } from "../ranges/referred-cells";
import { aggregate, type Aggregate } from "./aggregate";
import { matches } from "./criterion";

export const calculationFacts: readonly Fact[] = [
  {
    about:
      "Only SUM, COUNT, COUNTA, AVERAGE, MIN, MAX, COUNTIF and SUBTOTAL of plain references are calculated: when written, in totals rows, and by calculate(); all other formulas keep their last value",
    basis: assumed("The workbench's own limit: Excel calculates everything at once."),
  },
  {
    about: "SUBTOTAL leaves out rows that a filter hides, and with 101 to 111 those that anybody hides",
    basis: documentedAt("Microsoft Support: SUBTOTAL function"),
  },
];

const functions: Readonly<Record<string, Aggregate>> = {
  SUM: "sum",
  COUNT: "countNumbers",
  COUNTA: "count",
  AVERAGE: "average",
  MIN: "min",
  MAX: "max",
};
/** By SUBTOTAL's own numbers. */
const subtotals: readonly (Aggregate | undefined)[] = [
  undefined,
  "average",
  "countNumbers",
  "count",
  "max",
  "min",
  undefined,
  undefined,
  undefined,
  "sum",
];

/** The formula's value; nothing when the workbench cannot calculate it. */
export function evaluate(book: Book, home: Sheet, formula: string): Value | undefined {
  const [, name = "", inside = ""] = /^([A-Z]+)\((.*)\)$/s.exec(formula) ?? [];
  const parts = argumentsIn(inside);
  if (!parts) return undefined;
  if (name === "COUNTIF") return countIf(book, home, parts);
  if (name !== "SUBTOTAL") return functions[name] && over(book, home, parts, functions[name], false, false);
  const number = Number(parts[0]);
  const visibleOnly = number > 100;
  const what = subtotals[visibleOnly ? number - 100 : number];
  return what && over(book, home, parts.slice(1), what, true, visibleOnly);
}

function over(
  book: Book,
  home: Sheet,
  references: readonly string[],
  what: Aggregate,
  unfiltered: boolean,
  visible: boolean,
): Value | undefined {
  const values: Value[] = [];
  for (const reference of references) {
    const place = referredCells(book, home, reference);
    if (!place) return undefined;
    const { sheet, area } = place;
    const skips = visible || (unfiltered && isFiltered(sheet, area));
    visitCells(sheet, area, (cell, row) => {
      if (!skips || !sheet.rows[row]?.hidden) values.push(cell.value);
    });
  }
  return references.length === 0 ? undefined : aggregate(what, values);
}

function isFiltered({ tables }: Sheet, { top }: Area): boolean {
  return tables.some(({ area, filters }) => filters?.length && area.top <= top && top <= area.bottom);
}

function countIf(book: Book, home: Sheet, [reference = "", criterion = ""]: readonly string[]): Value | undefined {
  const place = referredCells(book, home, reference);
  const wanted = /^"((?:[^"]|"")*)"$/s.exec(criterion)?.[1]?.replaceAll('""', '"') ?? valueAt(book, home, criterion);
  if (!place || wanted === undefined) return undefined;
  let count = 0;
  visitCells(place.sheet, place.area, ({ value }) => {
    if (value !== null && matches(value, wanted)) count += 1;
  });
  return count;
}

function valueAt(book: Book, home: Sheet, reference: string): string | undefined {
  if (/^-?\d+(\.\d+)?$/.test(reference)) return reference;
  const place = referredCells(book, home, reference);
  const value = place && place.sheet.rows[place.area.top]?.cells[place.area.left]?.value;
  return place && String(plainValue(value ?? null));
}

/** `A1:B2,"x,y",Plan[Kostnad]` → its three parts. Nothing when one of them is more than a reference or a constant. */
function argumentsIn(inside: string): string[] | undefined {
  const parts = inside.match(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^\]'']|'.)*\]|[^,"'[\]()])+/g) ?? [];
  return parts.join(",") === inside ? parts.map((part) => part.trim()) : undefined;
}
