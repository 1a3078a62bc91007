import type { Comparison } from "../../../xlsx/model/comparison";
import { oneOf, text } from "../arguments";
import { documented } from "../basis";
import { invalidArgument } from "../excel-error";
import type { ExcelClass, Member } from "../member";
import { englishFormula, localFormula } from "../moving/formula-locale";
import { node, type SheetAndFormat } from "../node";
import { currentOf, repaint } from "./conditional-formats";

const format: Member<SheetAndFormat> = {
  since: "1.6",
  basis: documented,
  open: (target) => node("ConditionalRangeFormat", target),
};

export const customConditionalFormat: ExcelClass<SheetAndFormat> = {
  members: {
    Rule: { since: "1.6", basis: documented, open: (target) => node("ConditionalFormatRule", target) },
    Format: format,
  },
};

export const conditionalFormatRule: ExcelClass<SheetAndFormat> = {
  members: {
    Formula: {
      since: "1.6",
      basis: documented,
      get: (target) => `=${formulaOf(target)}`,
      set: (target, formula, call) => {
        setFormula(target, text(formula, "formula"));
        repaint(target, call);
      },
    },
    FormulaLocal: {
      since: "1.6",
      basis: documented,
      get: (target, { engine }) => localFormula(`=${formulaOf(target)}`, engine.locale),
      set: (target, formula, call) => {
        setFormula(target, englishFormula(text(formula, "formulaLocal"), call.engine.locale));
        repaint(target, call);
      },
    },
  },
};

const comparisons = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const satisfies Record<string, Comparison>;

export const cellValueConditionalFormat: ExcelClass<SheetAndFormat> = {
  members: {
    Rule: {
      since: "1.6",
      basis: documented,
      get: (target) => {
        const rule = currentOf(target);
        if (rule.kind !== "cellValue") return null;
        const { formula1, formula2 } = rule;
        return {
          formula1: `=${formula1}`,
          ...(formula2 !== undefined && { formula2: `=${formula2}` }),
          operator: nameOf(comparisons, rule.operator),
        };
      },
      set: (target, value, call) => {
        const { formula1, formula2, operator } = (value ?? {}) as Record<string, unknown>;
        const rule = currentOf(target);
        if (rule.kind !== "cellValue") return;
        const name = oneOf(operator, Object.keys(comparisons) as (keyof typeof comparisons)[], "operator");
        rule.operator = comparisons[name];
        rule.formula1 = bare(String(formula1 ?? ""));
        if (formula2 === undefined || formula2 === null) delete rule.formula2;
        else rule.formula2 = bare(String(formula2));
        if (rule.formula1 === "") throw invalidArgument("formula1 must say something.");
        repaint(target, call);
      },
    },
    Format: format,
  },
};

const textOperators = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

export const textConditionalFormat: ExcelClass<SheetAndFormat> = {
  members: {
    Rule: {
      since: "1.6",
      basis: documented,
      get: (target) => {
        const rule = currentOf(target);
        if (rule.kind !== "containsText") return null;
        return { operator: nameOf(textOperators, rule.operator), text: rule.text };
      },
      set: (target, value, call) => {
        const { operator, text: wanted } = (value ?? {}) as Record<string, unknown>;
        const rule = currentOf(target);
        if (rule.kind !== "containsText") return;
        const name = oneOf(operator, Object.keys(textOperators) as (keyof typeof textOperators)[], "operator");
        rule.operator = textOperators[name];
        rule.text = text(wanted, "text");
        repaint(target, call);
      },
    },
    Format: format,
  },
};

const bare = (formula: string): string => (formula.startsWith("=") ? formula.slice(1) : formula);

function formulaOf(target: SheetAndFormat): string {
  const rule = currentOf(target);
  return rule.kind === "formula" ? rule.formula : "";
}

function setFormula(target: SheetAndFormat, formula: string): void {
  const rule = currentOf(target);
  if (rule.kind === "formula") rule.formula = bare(formula);
}

function nameOf<Name extends string>(names: Record<Name, string>, value: string): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}
