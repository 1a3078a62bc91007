import { areaName } from "../address";
import { writeCells } from "../cells/write-cells";
import { RelationshipList } from "../package/relationship-list";
import { argb } from "../styles/colors";
import { writeTables } from "../tables/write-tables";
import { element, listElement, XML_DECLARATION } from "../xml/write-xml";
import { writeColumns } from "./columns";
import { writeConditionalFormats } from "./conditional-formats";
import { CUSTOM_PROPERTY, writeCustomProperties } from "./custom-properties";
import { writeHyperlinks } from "./hyperlinks";
import { USUAL_ROW_POINTS } from "./measures";
import { fitsToPage, writePageLayout } from "./page-layout";
import { SHEET_ELEMENTS } from "./sheet-elements";
import { writeValidations } from "./validations";
import { writeView } from "./view";
import { keptSheetRelationships, writeComments } from "../comments/write-comments";
import { writeDrawing } from "../charts/write-charts";
import type { Sheet } from "../book";
import type { Lookup } from "../charts/cached-values";
import type { CellTargets } from "../cells/write-cells";
import type { PackageWriter } from "../package/package-writer";
import type { People } from "../comments/people";
import type { KeptParts } from "../kept/kept";
import type { TableNames } from "../tables/write-tables";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What the sheets of a workbook share while they are written. */
type SheetTargets = CellTargets & {
  readonly lookup: Lookup;
  readonly output: PackageWriter;
  readonly tableNames: TableNames;
  readonly people: People;
  readonly kept: KeptParts | undefined;
};

/** Writes a sheet's part and what hangs on it. */
export function writeSheet(
  sheet: Sheet,
  part: string,
  { number, isActive }: { number: number; isActive: boolean },
  targets: SheetTargets,
): void {
  const { output, styles } = targets;
  const kept = sheet.kept?.content;
  const relationships = new RelationshipList(keptSheetRelationships(sheet));
  const { tableParts, headings } = writeTables(sheet.tables, relationships, targets);
  const customProperties = writeCustomProperties(sheet.customProperties, (value) => {
    const path = output.free("xl/customProperty", "bin");
    output.add(path, `${SPREADSHEET}.${CUSTOM_PROPERTY}`, value);
    return relationships.to(CUSTOM_PROPERTY, path);
  });

  const elements = new Map<string, string>([
    ["sheetFormatPr", element("sheetFormatPr", { defaultRowHeight: USUAL_ROW_POINTS })],
    ...(kept?.elements ?? []),
    ["sheetPr", writeProperties(sheet)],
    ["sheetViews", writeView(sheet, isActive)],
    ["cols", writeColumns(sheet, styles)],
    ["sheetData", writeCells(sheet, headings, targets)],
    ["sheetProtection", writeProtection(sheet)],
    [
      "mergeCells",
      listElement(
        "mergeCells",
        sheet.merges.map((area) => element("mergeCell", { ref: areaName(area) })),
      ),
    ],
    [
      "conditionalFormatting",
      (kept?.elements.get("conditionalFormatting") ?? "") + writeConditionalFormats(sheet.conditionalFormats, styles),
    ],
    ["dataValidations", writeValidations(sheet.validations, sheet.kept?.validations)],
    ["hyperlinks", writeHyperlinks(sheet.hyperlinks, (relationship) => relationships.add(relationship))],
    ...writePageLayout(sheet),
    ["customProperties", customProperties],
    ["drawing", writeDrawing(sheet, relationships, targets)],
    ...writeComments(sheet, number, relationships, targets),
    ["tableParts", tableParts],
  ]);
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ...kept?.namespaces,
  };
  const content = SHEET_ELEMENTS.map((name) => elements.get(name) ?? "").join("");
  output.add(part, `${SPREADSHEET}.worksheet+xml`, XML_DECLARATION + element("worksheet", attributes, content));
  output.relate(part, relationships.all);
}

function writeProperties({ tabColor, page, kept }: Sheet): string {
  const { attributes, elements } = kept?.content ?? {};
  const color = tabColor === null ? "" : element("tabColor", { rgb: argb(tabColor) });
  const pages = { ...attributes?.get("pageSetUpPr"), fitToPage: fitsToPage(page) || undefined };
  const fit = Object.keys(pages).length > 1 || pages.fitToPage ? element("pageSetUpPr", pages) : "";
  const content = color + (elements?.get("outlinePr") ?? "") + fit;
  const about = attributes?.get("sheetPr") ?? {};
  return content === "" && Object.keys(about).length === 0 ? "" : element("sheetPr", about, content);
}

/** A password is only in the file, scrambled: the protection is written as it was while it goes with the model's. */
function writeProtection({ protection, kept }: Sheet): string {
  if (!protection) return "";
  const asRead = kept?.content.elements.get("sheetProtection");
  if (asRead !== undefined && /\b(?:password|hashValue)=/.test(asRead) === protection.hasPassword) return asRead;
  return element("sheetProtection", { sheet: true, objects: true, scenarios: true });
}
