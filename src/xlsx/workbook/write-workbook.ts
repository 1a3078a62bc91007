import { cellName, sheetReference } from "../address";
import { escapeContent, toXstring } from "../xml/escape";
import { element, XML_DECLARATION } from "../xml/write-xml";
import type { Book, DefinedName, Sheet } from "../book";

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
  const sheets = book.sheets.map((sheet, index) =>
    element("sheet", {
      name: toXstring(sheet.name),
      sheetId: index + 1,
      state: sheet.visibility === "visible" ? undefined : sheet.visibility,
      "r:id": relationshipIds[index]!,
    }),
  );
  const names = [
    ...book.names.map((name) => writeName(name)),
    ...book.sheets.flatMap((sheet, index) => sheetNames(sheet).map((name) => writeName(name, index))),
  ];
  const hasFormulas = book.sheets.some(({ rows }) =>
    rows.some((row) => row?.cells.some((cell) => cell?.formula !== undefined)),
  );
  const elements = new Map([
    ...(book.kept?.workbookElements ?? []),
    ["workbookPr", element("workbookPr", { date1904: book.date1904 || undefined })],
    ["bookViews", element("bookViews", {}, element("workbookView", { activeTab: visibleTab(book) }))],
    ["sheets", element("sheets", {}, sheets.join(""))],
    ["definedNames", names.length === 0 ? "" : element("definedNames", {}, names.join(""))],
    ["calcPr", hasFormulas ? element("calcPr", { fullCalcOnLoad: true }) : ""],
  ]);
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ...book.kept?.workbookNamespaces,
  };
  return XML_DECLARATION + element("workbook", attributes, ORDER.map((name) => elements.get(name) ?? "").join(""));
}

/** Excel will not open a file on a hidden sheet. */
function visibleTab({ sheets, activeSheet }: Book): number {
  if (sheets[activeSheet]?.visibility === "visible") return activeSheet;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "visible"),
  );
}

/** A sheet's own names, with those that say how it is printed. */
function sheetNames({ name, names, page }: Sheet): DefinedName[] {
  const sheet = sheetReference(name);
  const printing: DefinedName[] = [];
  if (page.printArea) {
    const { top, left, bottom, right } = page.printArea;
    printing.push({ name: "_xlnm.Print_Area", formula: `${sheet}!${absolute(top, left)}:${absolute(bottom, right)}` });
  }
  if (page.titleRows) {
    const { first, last } = page.titleRows;
    printing.push({ name: "_xlnm.Print_Titles", formula: `${sheet}!$${first + 1}:$${last + 1}` });
  }
  return [...printing, ...names.filter((own) => !printing.some((other) => other.name === own.name))];
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/[A-Z]+/, "$$$&$$");
}

function writeName({ name, formula, hidden }: DefinedName, localSheetId?: number): string {
  const attributes = { name: toXstring(name), localSheetId, hidden: hidden || undefined };
  return element("definedName", attributes, escapeContent(toXstring(formula)));
}
