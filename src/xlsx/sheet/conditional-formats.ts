import { escapeContent, fromXstring, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import { readAreas, writeAreas } from "./areas";
import type { ConditionalFormat } from "../book";
import type { Style } from "../model/style";
import type { StyleSheet } from "../styles/style-sheet";
import type { XmlElement } from "../xml/xml-element";

/** Reads the formats that a formula decides; none from a block that also has other kinds (scales, bars, icons …). */
export function readConditionalFormats(formatting: XmlElement, differential: readonly Style[]): ConditionalFormat[] {
  const areas = readAreas(formatting.attribute("sqref"));
  if (isOther(formatting) || areas.length === 0) return [];
  return formatting.all("cfRule").map((rule) => {
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
