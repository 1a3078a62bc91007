import { escapeContent, fromXstring, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import { readAreas, writeAreas } from "./areas";
import type { ConditionalFormat, Style } from "../book";
import type { StyleSheet } from "../styles/style-sheet";
import type { XmlElement } from "../xml/xml-element";

/** Reads the formats that a formula decides. Other kinds (scales, bars, icons …) are `isOther`. */
export function readConditionalFormats(formatting: XmlElement, differential: readonly Style[]): ConditionalFormat[] {
  const areas = readAreas(formatting.attribute("sqref"));
  return formatting.all("cfRule").flatMap((rule) => {
    if (rule.attribute("type") !== "expression" || areas.length === 0) return [];
    const formula = fromXstring(rule.child("formula")?.text ?? "");
    return {
      areas,
      priority: rule.number("priority") ?? 1,
      formula,
      style: differential[rule.number("dxfId") ?? -1] ?? {},
    };
  });
}

/** Whether the model cannot hold one of the rules there. */
export function isOther(formatting: XmlElement): boolean {
  return formatting.all("cfRule").some((rule) => rule.attribute("type") !== "expression");
}

export function writeConditionalFormats(formats: readonly ConditionalFormat[], styles: StyleSheet): string {
  return formats
    .filter(({ areas }) => areas.length > 0)
    .map(({ areas, priority, formula, style }) => {
      const attributes = { type: "expression", dxfId: styles.differentialStyle(style), priority };
      const rule = element("cfRule", attributes, element("formula", {}, escapeContent(toXstring(formula))));
      return element("conditionalFormatting", { sqref: writeAreas(areas) }, rule);
    })
    .join("");
}
