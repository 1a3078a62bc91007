import type { Book, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { definedName, placeOf } from "../sheets/names";
import { allTables, bodyArea } from "../tables/tables";

/**
 * The cells that a formula stands for when it is nothing but a reference: an address, a name, a table or one of its
 * columns, or one of these as a text within INDIRECT. Nothing for any other formula.
 */
export function referredCells(
  book: Book,
  home: Sheet | null,
  formula: string,
): { sheet: Sheet; area: Area } | undefined {
  const indirect = /^INDIRECT\("((?:[^"]|"")*)"\)$/i.exec(formula)?.[1];
  if (indirect !== undefined) return referredCells(book, home, indirect.replaceAll('""', '"'));
  return placeOf(book, home, { formula }) ?? namedCells(book, home, formula) ?? tableCells(book, formula);
}

/** A name may stand for a table's column as well as for an address. */
function namedCells(book: Book, home: Sheet | null, name: string): { sheet: Sheet; area: Area } | undefined {
  const found = definedName(book, home, name);
  return found && (placeOf(book, home, found) ?? tableCells(book, found.formula));
}

function tableCells(book: Book, formula: string): { sheet: Sheet; area: Area } | undefined {
  const [, name, column] = /^([\p{L}_\\][\p{L}\d_.\\]*)(?:\[((?:[^[\]#@']|'.)*)\])?$/u.exec(formula) ?? [];
  const place = name && allTables(book).find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (!place) return undefined;
  const { sheet, table } = place;
  const body = bodyArea(table);
  if (!column) return { sheet, area: body };
  const heading = column.replace(/'(.)/g, "$1").toLowerCase();
  const index = table.columns.findIndex((each) => each.name.toLowerCase() === heading);
  if (index < 0) return undefined;
  const left = table.area.left + index;
  return { sheet, area: { ...body, left, right: left } };
}
