import { cellName } from "../address";
import { escapeContent, fromXstring, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import type { Comparison } from "../model/comparison";
import type { ConditionalFormat } from "../model/conditional-format";
import type { XmlElement } from "../xml/xml-element";

/** What decides a format, apart from where it counts and how it looks. */
type Rule<Format> = Format extends ConditionalFormat
  ? Omit<Format, "areas" | "priority" | "style" | "stopIfTrue">
  : never;
type TextOperator = Extract<ConditionalFormat, { kind: "containsText" }>["operator"];

const TEXT_TYPES: Readonly<Record<string, TextOperator>> = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

/** Nothing when the model holds no such rule. */
export function readFormatRule(rule: XmlElement): Rule<ConditionalFormat> | undefined {
  const [formula1 = "", formula2] = rule.all("formula").map(({ text }) => fromXstring(text));
  const type = rule.attribute("type") ?? "";
  if (rule.child("extLst")) return undefined;
  if (type === "expression") return { kind: "formula", formula: formula1 };
  if (type === "cellIs") {
    const operator = (rule.attribute("operator") ?? "equal") as Comparison;
    return { kind: "cellValue", operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  const operator = TEXT_TYPES[type];
  const text = rule.attribute("text");
  // Without a text of its own the rule looks for what another cell says.
  return operator && text !== undefined ? { kind: "containsText", operator, text: fromXstring(text) } : undefined;
}

/** A rule's attributes, and its formulas as XML. */
export function writeFormatRule(format: ConditionalFormat): {
  attributes: Readonly<Record<string, string>>;
  formulas: string;
} {
  switch (format.kind) {
    case "formula":
      return { attributes: { type: "expression" }, formulas: writeFormula(format.formula) };
    case "cellValue": {
      const { operator, formula1, formula2 } = format;
      const second = formula2 === undefined ? "" : writeFormula(formula2);
      return { attributes: { type: "cellIs", operator }, formulas: writeFormula(formula1) + second };
    }
    case "containsText": {
      const { operator, text, areas } = format;
      const type = Object.keys(TEXT_TYPES).find((name) => TEXT_TYPES[name] === operator)!;
      const { top, left } = areas[0]!;
      // The file says the operator once more, in a word of its own for two of them.
      const said = operator === "contains" ? "containsText" : operator;
      const attributes = { type, operator: said, text: toXstring(text) };
      return { attributes, formulas: writeFormula(textFormula(operator, text, cellName(top, left))) };
    }
  }
}

/** Programs other than Excel go by the formula, and Excel wants it there. */
function textFormula(operator: TextOperator, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "contains":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "notContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

function writeFormula(formula: string): string {
  return element("formula", {}, escapeContent(toXstring(formula)));
}
