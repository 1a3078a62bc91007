import { toXstring } from "../xml/escape";
import { element, XML_DECLARATION } from "../xml/write-xml";
import { writeNames } from "./write-names";
import type { Book, Sheet } from "../book";

/** The elements of a workbook part in the order that Excel insists on. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** The workbook part. `relationshipIds` are those of the sheets, in the book's order. */
export function writeWorkbook(book: Book, relationshipIds: readonly string[]): string {
  const kept = book.kept?.workbook;
  const tabs = writeTabs(book, relationshipIds);
  const numbers = book.sheets.map((sheet) => tabs.findIndex((tab) => tab.sheet === sheet));
  const properties = { ...kept?.attributes.get("workbookPr"), date1904: book.date1904 || undefined };
  const view = { ...kept?.attributes.get("workbookView"), activeTab: numbers[visibleSheet(book)] ?? 0 };
  const calculation = { ...kept?.attributes.get("calcPr"), fullCalcOnLoad: hasFormulas(book) || undefined };
  const elements = new Map([
    ...(kept?.elements ?? []),
    ["workbookPr", element("workbookPr", properties)],
    ["workbookProtection", writeProtection(book)],
    ["bookViews", element("bookViews", {}, element("workbookView", view) + (book.kept?.windows.join("") ?? ""))],
    ["sheets", element("sheets", {}, tabs.map(({ xml }) => xml).join(""))],
    ["definedNames", writeNames(book, numbers)],
    ["calcPr", element("calcPr", calculation)],
  ]);
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ...kept?.namespaces,
  };
  return XML_DECLARATION + element("workbook", attributes, ORDER.map((name) => elements.get(name) ?? "").join(""));
}

/** A password's hash means something only as long as the structure is protected. */
function writeProtection({ structureProtected, kept }: Book): string {
  const { lockWindows, ...password } = kept?.workbook.attributes.get("workbookProtection") ?? {};
  if (structureProtected) return element("workbookProtection", { ...password, lockStructure: true, lockWindows });
  return lockWindows ? element("workbookProtection", { lockWindows }) : "";
}

/** The sheets, and between them the tabs of other kinds where they stood. */
function writeTabs({ sheets, kept }: Book, relationshipIds: readonly string[]): { xml: string; sheet?: Sheet }[] {
  const others = kept?.otherTabs ?? [];
  const taken = new Set(others.map(({ sheetId }) => sheetId));
  let last = Math.max(0, ...taken, ...sheets.map((sheet) => sheet.kept?.sheetId ?? 0));
  const tabs: { xml: string; sheet?: Sheet }[] = sheets.map((sheet, index) => {
    const asRead = sheet.kept?.sheetId ?? 0;
    const sheetId = asRead > 0 && !taken.has(asRead) ? asRead : ++last;
    taken.add(sheetId);
    const state = sheet.visibility === "visible" ? undefined : sheet.visibility;
    const attributes = { name: toXstring(sheet.name), sheetId, state, "r:id": relationshipIds[index] };
    return { sheet, xml: element("sheet", attributes) };
  });
  for (const { index, xml } of others) tabs.splice(index, 0, { xml });
  return tabs;
}

function hasFormulas({ sheets }: Book): boolean {
  return sheets.some(({ rows }) => rows.some((row) => row?.cells.some((cell) => cell?.formula !== undefined)));
}

/** Excel will not open a file on a hidden sheet. */
export function visibleSheet({ sheets, activeSheet }: Book): number {
  if (sheets[activeSheet]?.visibility === "visible") return activeSheet;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "visible"),
  );
}
