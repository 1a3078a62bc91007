import type { TableFilter } from "../../../xlsx/model/table-filter";
import { oneOf, text } from "../arguments";
import { invalidArgument, notInTheWorkbench } from "../excel-error";
import type { ColumnFilter } from "./filter-table";

type Comparison = Extract<TableFilter, { custom: unknown }>["custom"][number];

const signs = {
  "<>": "notEqual",
  ">=": "greaterThanOrEqual",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  "<": "lessThan",
  "=": "equal",
} as const satisfies Record<string, Comparison["operator"]>;

/** Reads `FilterCriteria`: by values, or by one or two comparisons. */
export function readCriteria(value: unknown): ColumnFilter {
  const criteria = (value ?? {}) as Record<string, unknown>;
  const on = criteria["filterOn"];
  if (on === "Values") return byValues(criteria["values"]);
  if (on === "Custom") return byComparisons(criteria["criterion1"], criteria["criterion2"], criteria["operator"]);
  throw notInTheWorkbench(`A filter on ${String(on)}`);
}

export function byValues(values: unknown): ColumnFilter {
  const texts = Array.isArray(values) ? values : values === undefined || values === null ? [] : [values];
  if (texts.some((each) => typeof each === "object")) throw notInTheWorkbench("A filter by days");
  const known = texts.map(String);
  return { values: known.filter((each) => each !== ""), blanks: known.includes("") };
}

/** `>50`, `<>Klart`, `=*plan*`: two of them joined by And or Or. */
export function byComparisons(first: unknown, second: unknown, operator: unknown): ColumnFilter {
  const one = readComparison(text(first, "criterion1"));
  if (second === undefined || second === null || second === "") return { custom: [one], and: false };
  const and = oneOf(operator ?? "And", ["And", "Or"], "operator") === "And";
  return { custom: [one, readComparison(text(second, "criterion2"))], and };
}

function readComparison(typed: string): Comparison {
  if (typed === "") throw invalidArgument("A criterion must say something.");
  const sign = (Object.keys(signs) as (keyof typeof signs)[]).find((each) => typed.startsWith(each));
  return sign ? { operator: signs[sign], value: typed.slice(sign.length) } : { operator: "equal", value: typed };
}

/** The filter as an add-in reads it; null for none, and for a kind that the workbench does not apply. */
export function criteriaOf(filter: TableFilter | undefined): Record<string, unknown> | null {
  if (!filter || "xml" in filter) return null;
  if ("values" in filter) return { filterOn: "Values", values: [...filter.values, ...(filter.blanks ? [""] : [])] };
  const [first, second] = filter.custom.map(({ operator, value }) => {
    return `${Object.entries(signs).find(([, name]) => name === operator)![0]}${value}`;
  });
  return {
    filterOn: "Custom",
    criterion1: first,
    ...(second !== undefined && { criterion2: second, operator: filter.and ? "And" : "Or" }),
  };
}
