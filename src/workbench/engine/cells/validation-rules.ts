import type { Validation } from "../../../xlsx/model/validation";
import { flag, text } from "../arguments";
import { invalidArgument, notInTheWorkbench } from "../excel-error";
import { isNode } from "../node";
import { fixedAddress } from "../ranges/range-address";
import { areaOf } from "../ranges/range-ref";

type Rule = Pick<Validation, "type" | "formula1"> &
  Partial<Pick<Validation, "operator" | "formula2" | "inCellDropDown">>;

const numeric = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** Reads `{ list: { source } }`, `{ custom: { formula } }` and the rules that compare. */
export function readRule(value: unknown): Rule {
  const [kind, details] = Object.entries((value ?? {}) as Record<string, Record<string, unknown>>)[0] ?? [];
  if (kind === "list") {
    const arrow = flag(details?.["inCellDropDown"], "inCellDropDown", true);
    return { type: "list", formula1: source(details?.["source"]), ...(!arrow && { inCellDropDown: false as const }) };
  }
  if (kind === "custom") return { type: "custom", formula1: formula(text(details?.["formula"], "formula")) };
  if (kind && Object.hasOwn(numeric, kind)) {
    const operator = operators[details?.["operator"] as keyof typeof operators];
    if (!operator) throw invalidArgument(`A validation cannot compare with ${String(details?.["operator"])}.`);
    const formula2 = details?.["formula2"];
    return {
      type: numeric[kind as keyof typeof numeric],
      operator,
      formula1: formula(String(details?.["formula1"])),
      ...(formula2 !== undefined && formula2 !== null && { formula2: formula(String(formula2)) }),
    };
  }
  throw notInTheWorkbench(`A validation of kind ${kind ?? "none"}`);
}

/** The same rule as an add-in reads it; `{}` when there is none. */
export function ruleOf(validation: Validation | undefined): Record<string, unknown> {
  if (!validation || validation.type === "any") return {};
  const { type, formula1, formula2 } = validation;
  if (type === "list") {
    const plain = /^"(.*)"$/s.exec(formula1)?.[1];
    return {
      list: {
        inCellDropDown: validation.inCellDropDown ?? true,
        source: plain?.replaceAll('""', '"') ?? `=${formula1}`,
      },
    };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const kind = (Object.keys(numeric) as (keyof typeof numeric)[]).find((name) => numeric[name] === type)!;
  const operator = (Object.keys(operators) as (keyof typeof operators)[]).find(
    (name) => operators[name] === validation.operator,
  );
  return { [kind]: { formula1, ...(formula2 !== undefined && { formula2 }), operator } };
}

/** A list's entries with commas between, `=` and a reference, or a range. */
function source(value: unknown): string {
  if (isNode(value) && value.of === "Range") {
    return fixedAddress(value.target.sheet.name, areaOf(value.target));
  }
  const entries = text(value, "source");
  return entries.startsWith("=") ? entries.slice(1) : `"${entries.replaceAll('"', '""')}"`;
}

const formula = (typed: string): string => (typed.startsWith("=") ? typed.slice(1) : typed);
