import { sheetReference } from "../../../xlsx/address";
import type { Book, Sheet } from "../../../xlsx/book";
import type { Table } from "../../../xlsx/model/table";
import { assumed, type Fact } from "../basis";
import { refuseProtectedStructure } from "../cells/protected-cells";
import type { Actor } from "../engine";
import { copySheet as sameSheet } from "../history/copy-sheet";
import { identityNumber, sheetId } from "../identity";
import { changeOnSheet } from "../moving/change-formulas";
import { renameSheetIn, renameTableIn } from "../moving/shift-formula";
import { allTables } from "../tables/tables";
import { placeOf } from "./names";

export const copyFacts: readonly Fact[] = [
  {
    about: "A copied sheet has copies of the sheet's custom properties and of the names scoped to it",
    basis: assumed("Copy a status sheet by its tab, then load customProperties and names of the copy."),
  },
  {
    about:
      "The copy of Plan is called Plan (2), its tables by their old names and a number, and its formulas are about itself",
    basis: assumed("Copy a sheet with a table, a chart and =Plan!A1, then look at the copy's."),
  },
  {
    about: "A workbook's name for cells of the sheet becomes a name of the copy's own",
    basis: assumed("Name cells for the workbook, copy their sheet, load names of the copy."),
  },
  {
    about: "A copy has no comments, pictures or pivots",
    basis: assumed("The workbench's own limit: Excel copies them along."),
  },
];

/** A copy of the sheet at the position. */
export function copySheet(actor: Actor, sheet: Sheet, position: number): Sheet {
  const { book } = actor.engine;
  refuseProtectedStructure(book);
  const { kept: _, ...like } = sameSheet(sheet);
  const name = copyName(book, sheet.name);
  const copy: Sheet = { ...like, tables: [], comments: [], name, visibility: "visible" };
  copy.names.push(
    ...book.names
      .filter(
        (name) => placeOf(book, null, name)?.sheet === sheet && !sheet.names.some((own) => own.name === name.name),
      )
      .map((name) => ({ ...name })),
  );
  const renamed = new Map<string, string>();
  for (const table of sheet.tables) {
    const twin = twinOf(book, copy, table);
    renamed.set(table.name, twin.name);
    copy.tables.push(twin);
  }
  const own = sheetReference(copy.name);
  changeOnSheet(copy, (formula) => {
    let next = renameSheetIn(formula, sheet.name, own);
    for (const [before, after] of renamed) next = renameTableIn(next, before, after);
    return next;
  });
  book.sheets.splice(position, 0, copy);
  sheetId(book, copy);
  book.activeSheet = book.sheets.indexOf(actor.session.sheet);
  actor.engine.announce({ kind: "sheet-added", sheet: copy }, actor);
  return copy;
}

function twinOf(book: Book, copy: Sheet, table: Table): Table {
  const tables = [...allTables(book).map((each) => each.table), ...copy.tables];
  const taken = new Set([...tables, ...book.names].map(({ name }) => name.toLowerCase()));
  let number = 2;
  while (taken.has(`${table.name}${number}`.toLowerCase())) number++;
  const { kept: _, ...known } = table;
  return {
    ...structuredClone(known),
    id: identityNumber(book, Math.max(...tables.map(({ id }) => id))),
    name: `${table.name}${number}`,
  };
}

/** Excel's own: the old name with the next number in brackets, cut to what a name may have. */
function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const wanted = stem.slice(0, 31 - ending.length) + ending;
    if (!book.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}
