import { readArea } from "../address";
import { keepAttributes } from "../kept/keep-elements";
import { fromXstring } from "../xml/escape";
import { isTrue } from "../xml/xml-element";
import type { Book, DefinedName, Sheet } from "../book";
import type { Area } from "../model/area";
import type { XmlElement } from "../xml/xml-element";

/**
 * Reads the defined names of the workbook part. A sheet's own go to the sheet; its print area and title rows become page layout.
 * `sheets` are the book's by the number that the file counts them with.
 */
export function readNames(
  definedNames: XmlElement | undefined,
  book: Book,
  sheets: readonly (Sheet | undefined)[],
): void {
  for (const xml of definedNames?.all("definedName") ?? []) {
    const name: DefinedName = { name: fromXstring(xml.attribute("name") ?? ""), formula: fromXstring(xml.text) };
    if (isTrue(xml.attribute("hidden"))) name.hidden = true;
    const kept = keepAttributes(xml);
    if (Object.keys(kept).length > 0) name.kept = kept;
    const owner = xml.number("localSheetId");
    if (owner === undefined) book.names.push(name);
    else readSheetName(name, sheets[owner]);
  }
}

function readSheetName(name: DefinedName, sheet: Sheet | undefined): void {
  if (!sheet) return;
  if (name.name === "_xlnm.Print_Area") {
    sheet.page.printArea = areaOf(name.formula) ?? null;
    if (sheet.page.printArea) return;
  }
  if (name.name === "_xlnm.Print_Titles") {
    sheet.page.titleRows = titleRowsOf(name.formula) ?? null;
    if (sheet.page.titleRows) return;
  }
  // Several print areas, or title columns, are more than the model holds: the name is kept as it reads.
  sheet.names.push(name);
}

/** `'Läget 2026'!$A$1:$D$40` → the area. */
function areaOf(formula: string): Area | undefined {
  const match = /^(?:'(?:[^']|'')*'|[^'!]*)!([$A-Za-z\d:]+)$/.exec(formula);
  return match ? readArea(match[1]!) : undefined;
}

/** `Plan!$1:$3` → the rows. */
function titleRowsOf(formula: string): { first: number; last: number } | undefined {
  const match = /^(?:'(?:[^']|'')*'|[^'!]*)!\$?(\d+):\$?(\d+)$/.exec(formula);
  return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : undefined;
}
