import { isSignature, lostAmong } from "../losses";
import { partText } from "../package/part-text";
import { kindOf, readRelationships } from "../package/relationships";
import { readXml } from "../xml/xml-element";
import { keepElements } from "./keep-elements";
import type { KeptParts, KeptPeople, KeptStyles } from "./kept";
import type { Parts } from "../package/open-package";
import type { XmlElement } from "../xml/xml-element";

/** What the model holds, and the order of calculation, which Excel works out anew. */
const HELD = new Set(["worksheet", "styles", "sharedStrings", "calcChain"]);

const WORKBOOK_ELEMENTS = new Set([
  "fileVersion",
  "fileSharing",
  "functionGroups",
  "externalReferences",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** Gathers what a package holds beyond the model. The writer takes of it what something still leads to. */
export function keepParts(
  parts: Parts,
  path: string,
  workbook: XmlElement,
  styles: KeptStyles,
  people: KeptPeople | undefined,
): KeptParts {
  const { byPath, byEnding } = readContentTypes(parts);
  const ofPackage = readRelationships(parts, "");
  const ofWorkbook = readRelationships(parts, path);
  const workbookRelationships = ofWorkbook.filter((relationship) => !HELD.has(kindOf(relationship)));
  const otherIds = new Set(workbookRelationships.map(({ id }) => id));
  const held = ofWorkbook.filter((relationship) => HELD.has(kindOf(relationship)));
  const heldPaths = new Set([path, ...held.map(({ target }) => target)]);
  return {
    parts: new Map(Array.from(parts).filter(([name]) => !heldPaths.has(name))),
    contentTypes: byPath,
    contentTypesByEnding: byEnding,
    packageRelationships: ofPackage.filter(
      (relationship) => kindOf(relationship) !== "officeDocument" && !isSignature(relationship),
    ),
    workbookRelationships,
    workbookContentType: byPath.get(path),
    workbook: keepElements(workbook, WORKBOOK_ELEMENTS),
    windows: (workbook.child("bookViews")?.all("workbookView") ?? []).slice(1).map(({ raw }) => raw),
    otherTabs: (workbook.child("sheets")?.all("sheet") ?? []).flatMap((sheet, index) =>
      otherIds.has(sheet.attribute("id") ?? "") ? { index, xml: sheet.raw, sheetId: sheet.number("sheetId") ?? 0 } : [],
    ),
    styles,
    lost: lostAmong([...ofPackage, ...ofWorkbook]),
    ...(people && { people }),
  };
}

function readContentTypes(parts: Parts) {
  const path = "[Content_Types].xml";
  const byPath = new Map<string, string>();
  const byEnding = new Map<string, string>();
  const bytes = parts.get(path);
  for (const entry of bytes ? readXml(partText(bytes), path).children : []) {
    const type = entry.attribute("ContentType") ?? "";
    if (entry.name === "Default") byEnding.set((entry.attribute("Extension") ?? "").toLowerCase(), type);
    else byPath.set((entry.attribute("PartName") ?? "").slice(1), type);
  }
  return { byPath, byEnding };
}
