import type { Value } from "../../../xlsx/book";

export type Aggregate = "sum" | "count" | "countNumbers" | "average" | "min" | "max";

/** What the values of cells come to. Texts and truths are no numbers; an error goes through, but is counted. */
export function aggregate(what: Aggregate, values: readonly Value[]): Value {
  if (what === "count") return values.filter((value) => value !== null).length;
  const numbers = values.filter((value) => typeof value === "number");
  if (what === "countNumbers") return numbers.length;
  const error = values.find((value) => typeof value === "object" && value !== null);
  if (error) return error;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (what === "sum") return sum;
  if (what === "average") return numbers.length === 0 ? { error: "#DIV/0!" } : sum / numbers.length;
  const order = what === "min" ? -1 : 1;
  return numbers.reduce((found, number) => ((number - found) * order > 0 ? number : found), numbers[0] ?? 0);
}
