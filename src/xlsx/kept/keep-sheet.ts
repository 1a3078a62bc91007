import { isOther } from "../sheet/conditional-formats";
import { listsOfExtension, readValidation } from "../sheet/validations";
import { kindOf, readRelationships } from "../package/relationships";
import { keepElements, namespacesOf } from "./keep-elements";
import type { Chart } from "../model/chart";
import type { KeptDrawing, KeptSheet } from "./kept";
import type { Parts } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";

/** What hangs on a sheet and is in the model. */
const HELD = new Set(["table", "hyperlink", "customProperty", "drawing"]);

const SHEET_ELEMENTS = new Set([
  "sheetFormatPr",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "phoneticPr",
  "rowBreaks",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "extLst",
]);

/** Gathers what a worksheet part holds beyond the model. */
export function keepSheet(
  worksheet: XmlElement,
  sheetId: number,
  relationships: readonly Relationship[],
): Omit<KeptSheet, "comments" | "freeze"> {
  const content = keepElements(worksheet, SHEET_ELEMENTS);
  // A block with one rule that the model cannot hold stays whole; its other rules are then not the model's either.
  const rules = worksheet.all("conditionalFormatting").filter(isOther);
  const elements = new Map(content.elements);
  if (rules.length > 0) elements.set("conditionalFormatting", rules.map(({ raw }) => raw).join(""));
  const outline = worksheet.child("sheetPr", "outlinePr");
  if (outline) elements.set("outlinePr", outline.raw);
  const pages = worksheet.child("headerFooter")?.children.filter(({ name }) => !name.startsWith("odd")) ?? [];
  if (pages.length > 0) elements.set("otherHeaders", pages.map(({ raw }) => raw).join(""));
  const [view, ...windows] = worksheet.child("sheetViews")?.all("sheetView") ?? [];
  if (view) elements.set("view", view.children.map(({ raw }) => raw).join(""));
  elements.set("otherViews", windows.map(({ raw }) => raw).join(""));
  const extensions = worksheet.child("extLst")?.all("ext") ?? [];
  const otherExtensions = extensions.filter((extension) => listsOfExtension(extension).length === 0);
  if (otherExtensions.length === 0) elements.delete("extLst");
  else elements.set("extLst", `<extLst>${otherExtensions.map(({ raw }) => raw).join("")}</extLst>`);
  const validations = worksheet.child("dataValidations")?.all("dataValidation") ?? [];
  return {
    sheetId,
    validations: validations.filter((validation) => !readValidation(validation)).map(({ raw }) => raw),
    relationships: relationships.filter((relationship) => !HELD.has(kindOf(relationship))),
    content: { ...content, elements },
  };
}

/** Keeps a sheet's drawing: its charts one by one, and what in it is no chart of the model's. */
export function keepDrawing(
  drawing: XmlElement,
  relationship: Relationship,
  parts: Parts,
  held: ReadonlyMap<XmlElement, Chart>,
): KeptDrawing {
  const relationships = readRelationships(parts, relationship.target);
  const others = drawing.children.filter((anchor) => !held.has(anchor));
  const heldIds = new Set(Array.from(held.keys(), (anchor) => chartId(anchor)));
  return {
    relationship,
    charts: Array.from(held, ([anchor, chart]) => ({
      asRead: JSON.stringify(chart),
      anchor: anchor.raw,
      relationship: relationships.find(({ id }) => id === chartId(anchor))!,
    })),
    otherAnchors: others.map(({ raw }) => raw),
    otherRelationships: relationships.filter(({ id }) => !heldIds.has(id)),
    namespaces: namespacesOf(drawing),
  };
}

/** The relationship by which an anchor leads to its chart. */
export function chartId(anchor: XmlElement): string | undefined {
  return anchor.child("graphicFrame", "graphic", "graphicData", "chart")?.attribute("id");
}
