import { cellName, sheetReference } from "../address";
import { escapeContent, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import type { Book, DefinedName, Sheet } from "../book";

/** The defined names of a book. `tabs` says which number the file counts each sheet with. */
export function writeNames({ names, sheets }: Book, tabs: readonly number[]): string {
  const written = [
    ...names.map((name) => writeName(name)),
    ...sheets.flatMap((sheet, index) => sheetNames(sheet).map((name) => writeName(name, tabs[index]))),
  ];
  return written.length === 0 ? "" : element("definedNames", {}, written.join(""));
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

function writeName({ name, formula, hidden, kept }: DefinedName, localSheetId?: number): string {
  const attributes = { ...kept, name: toXstring(name), localSheetId, hidden: hidden || undefined };
  return element("definedName", attributes, escapeContent(toXstring(formula)));
}
