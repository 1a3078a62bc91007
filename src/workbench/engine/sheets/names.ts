import type { Book, DefinedName, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { readAddress, splitSheet } from "../ranges/range-address";

/** Where a name of the sheet or of the workbook points to. Nothing for one that is no name or points at no cells. */
export function findName(book: Book, home: Sheet | null, name: string): { sheet: Sheet; area: Area } | undefined {
  const found = definedName(book, home, name);
  return found && placeOf(book, home, found);
}

/** A name of the sheet, else of the workbook. */
export function definedName(book: Book, home: Sheet | null, name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const find = (names: readonly DefinedName[]) => names.find((each) => each.name.toLowerCase() === wanted);
  return (home && find(home.names)) ?? find(book.names);
}

/** The cells that the name's formula is a plain reference to. */
export function placeOf(
  book: Book,
  home: Sheet | null,
  { formula }: Pick<DefinedName, "formula">,
): { sheet: Sheet; area: Area } | undefined {
  const { sheet: sheetName, rest } = splitSheet(formula);
  const sheet =
    sheetName === undefined ? home : book.sheets.find((each) => each.name.toLowerCase() === sheetName.toLowerCase());
  const area = readAddress(rest);
  return sheet && area ? { sheet, area } : undefined;
}

/** A name must start with a letter or `_`, hold no spaces, and not look like a cell. */
export function isGoodName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) && !readAddress(name) && !/^[rc]$/i.test(name);
}
