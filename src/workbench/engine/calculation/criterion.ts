import type { Value } from "../../../xlsx/book";
import { plainValue } from "../cells/cell-text";
import { wildcard } from "../ranges/wildcard";

/** Whether a value is as a criterion of COUNTIF says: `Klart`, `*plan*`, `>5`, `<>x`. */
export function matches(value: NonNullable<Value>, criterion: string): boolean {
  const [, sign = "=", wanted = ""] = /^(<>|>=|<=|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  if (sign === "=" || sign === "<>") {
    const equal = typeof value === "number" ? value === number : wildcard(wanted).test(String(plainValue(value)));
    return equal === (sign === "=");
  }
  if (typeof value !== "number" || Number.isNaN(number)) return false;
  if (sign === ">") return value > number;
  if (sign === "<") return value < number;
  return sign === ">=" ? value >= number : value <= number;
}
