import { readArea } from "../address";
import { emptySheet } from "../book";
import { CellReader } from "../cells/cell-reader";
import { readDrawing } from "../charts/read-charts";
import { readComments } from "../comments/read-comments";
import { keepSheet } from "../kept/keep-sheet";
import { partText } from "../package/part-text";
import { kindOf, readRelationships } from "../package/relationships";
import { readColor } from "../styles/colors";
import { readTable } from "../tables/read-table";
import { readXml } from "../xml/xml-element";
import { readColumns } from "./columns";
import { readConditionalFormats } from "./conditional-formats";
import { readCustomProperties } from "./custom-properties";
import { readHyperlinks } from "./hyperlinks";
import { readPageLayout } from "./page-layout";
import { readValidations } from "./validations";
import { readView } from "./view";
import type { Sheet } from "../book";
import type { CellSources } from "../cells/read-value";
import type { Parts } from "../package/open-package";
import type { ThemeColors } from "../styles/colors";
import type { Styles } from "../styles/read-styles";

export type SheetSources = CellSources & {
  readonly parts: Parts;
  readonly theme: ThemeColors;
  readonly looks: Styles;
  /** Names of those who have commented, by their ids. */
  readonly people: ReadonlyMap<string, string>;
};

/** What the workbook part says of a sheet. */
type SheetEntry = { readonly name: string; readonly sheetId: number };

/** Reads a worksheet part and what hangs on it. */
export function readSheet(
  { name, sheetId }: SheetEntry,
  part: string,
  bytes: Uint8Array,
  sources: SheetSources,
): Sheet {
  const { parts, looks } = sources;
  const sheet = emptySheet(name);
  const events = new CellReader(sheet, sources, part);
  const worksheet = readXml(partText(bytes), part, { name: "sheetData", events });
  const relationships = readRelationships(parts, part);

  sheet.tabColor = readColor(worksheet.child("sheetPr", "tabColor"), sources.theme) ?? null;
  readView(worksheet.child("sheetViews"), sheet);
  readColumns(worksheet.child("cols"), sheet, sources.styles);
  const protection = worksheet.child("sheetProtection");
  if (protection?.flag("sheet")) {
    const hasPassword = "password" in protection.attributes || "hashValue" in protection.attributes;
    sheet.protection = { locked: true, hasPassword };
  }
  sheet.merges = (worksheet.child("mergeCells")?.all("mergeCell") ?? []).flatMap(
    (merge) => readArea(merge.attribute("ref") ?? "") ?? [],
  );
  sheet.conditionalFormats = worksheet
    .all("conditionalFormatting")
    .flatMap((formatting) => readConditionalFormats(formatting, looks.differential));
  sheet.validations = readValidations(worksheet);
  sheet.hyperlinks = readHyperlinks(worksheet.child("hyperlinks"), relationships);
  readPageLayout(worksheet, sheet.page);
  sheet.customProperties = readCustomProperties(worksheet.child("customProperties"), relationships, parts);
  const comments = readComments(sheet, worksheet, relationships, sources);
  const kept = { ...keepSheet(worksheet, sheetId, relationships), comments, freeze: { ...sheet.freeze } };
  for (const relationship of relationships) {
    const content = parts.get(relationship.target);
    if (kindOf(relationship) === "table" && content) {
      const { target } = relationship;
      sheet.tables.push(readTable(readXml(partText(content), target), target, readRelationships(parts, target)));
    }
  }
  const drawingId = worksheet.child("drawing")?.attribute("id");
  const drawing = relationships.find(({ id }) => id === drawingId);
  const keptDrawing = drawing && readDrawing(drawing, sheet, parts);
  sheet.kept = keptDrawing ? { ...kept, drawing: keptDrawing } : kept;
  return sheet;
}
