import { element } from "../xml/write-xml";
import { readAreas, writeAreas } from "./areas";
import { readFormatRule, writeFormatRule } from "./format-rules";
import type { ConditionalFormat } from "../model/conditional-format";
import type { Style } from "../model/style";
import type { StyleSheet } from "../styles/style-sheet";
import type { XmlElement } from "../xml/xml-element";

/** Reads the formats of a block; none from one that also has kinds that the model does not hold (scales, bars, icons …). */
export function readConditionalFormats(formatting: XmlElement, differential: readonly Style[]): ConditionalFormat[] {
  const areas = readAreas(formatting.attribute("sqref"));
  if (isOther(formatting) || areas.length === 0) return [];
  return formatting.all("cfRule").map((rule) => ({
    areas,
    priority: rule.number("priority") ?? 1,
    style: differential[rule.number("dxfId") ?? -1] ?? {},
    ...(rule.flag("stopIfTrue") && { stopIfTrue: true as const }),
    ...readFormatRule(rule)!,
  }));
}

/** Whether the model cannot hold one of the rules there. */
export function isOther(formatting: XmlElement): boolean {
  return formatting.all("cfRule").some((rule) => readFormatRule(rule) === undefined);
}

export function writeConditionalFormats(formats: readonly ConditionalFormat[], styles: StyleSheet): string {
  return formats
    .filter(({ areas }) => areas.length > 0)
    .map((format) => {
      const { attributes, formulas } = writeFormatRule(format);
      const { priority, stopIfTrue } = format;
      const all = { ...attributes, dxfId: styles.differentialStyle(format.style), priority, stopIfTrue };
      return element("conditionalFormatting", { sqref: writeAreas(format.areas) }, element("cfRule", all, formulas));
    })
    .join("");
}
