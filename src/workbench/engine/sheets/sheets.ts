import { type Book, emptySheet, type Sheet } from "../../../xlsx/book";
import { sheetReference } from "../../../xlsx/address";
import { activateSheet } from "../selection";
import type { Actor } from "../engine";
import { announceFormulas, changeFormulas } from "../moving/change-formulas";
import { invalidOperation } from "../excel-error";
import { sheetId } from "../identity";
import { refuseProtectedStructure } from "../cells/protected-cells";
import { refuseBadSheetName } from "./sheet-name";
import { forgetSheetIn, renameSheetIn } from "../moving/shift-formula";

/** By name, in whatever letter case, or by id. */
export function findSheet(book: Book, key: string): Sheet | undefined {
  const name = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheetId(book, sheet) === key);
}

export function shownSheets(book: Book): Sheet[] {
  return book.sheets.filter((sheet) => sheet.visibility === "visible");
}

/** A new sheet, last of all unless told; without a name it gets the next of Excel's own. */
export function addSheet(actor: Actor, name: string | null, position?: number): Sheet {
  const { book, locale } = actor.engine;
  refuseProtectedStructure(book);
  const sheet = emptySheet(name ?? nextName(book, locale === "sv-SE" ? "Blad" : "Sheet"));
  refuseBadSheetName(book, sheet.name, null);
  book.sheets.splice(position ?? book.sheets.length, 0, sheet);
  book.activeSheet = book.sheets.indexOf(actor.session.sheet);
  sheetId(book, sheet);
  actor.engine.announce({ kind: "sheet-added", sheet }, actor);
  return sheet;
}

export function renameSheet(actor: Actor, sheet: Sheet, name: string): void {
  const { book } = actor.engine;
  refuseProtectedStructure(book);
  refuseBadSheetName(book, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  const rewritten = changeFormulas(book, (formula) => renameSheetIn(formula, before, sheetReference(name)));
  actor.engine.announce({ kind: "sheet-renamed", sheet, before }, actor);
  announceFormulas(actor, rewritten);
}

/** Everybody who looked at the sheet looks at its neighbour afterwards. */
export function deleteSheet(actor: Actor, sheet: Sheet): void {
  const { book, sessions, refs } = actor.engine;
  refuseProtectedStructure(book);
  const left = book.sheets.filter((other) => other !== sheet);
  if (!left.some((other) => other.visibility === "visible"))
    throw invalidOperation("The last visible sheet must stay.");
  const index = book.sheets.indexOf(sheet);
  const shown = shownSheets(book).filter((other) => other !== sheet);
  const neighbour = shown.find((other) => book.sheets.indexOf(other) > index) ?? shown.at(-1)!;
  book.sheets.splice(index, 1);
  for (const ref of refs) if (ref.sheet === sheet) ref.area = null;
  const rewritten = changeFormulas(book, (formula) => forgetSheetIn(formula, sheet.name));
  actor.engine.announce({ kind: "sheet-deleted", sheet }, actor);
  announceFormulas(actor, rewritten);
  for (const session of sessions) if (session.sheet === sheet) activateSheet({ ...actor, session }, neighbour);
  book.activeSheet = Math.min(book.activeSheet, book.sheets.length - 1);
}

export function moveSheet(actor: Actor, sheet: Sheet, position: number): void {
  const { book } = actor.engine;
  refuseProtectedStructure(book);
  const before = book.sheets.indexOf(sheet);
  book.sheets.splice(before, 1);
  book.sheets.splice(Math.min(position, book.sheets.length), 0, sheet);
  book.activeSheet = book.sheets.indexOf(actor.session.sheet);
  if (book.sheets.indexOf(sheet) !== before) actor.engine.announce({ kind: "sheet-moved", sheet, before }, actor);
}

function nextName(book: Book, stem: string): string {
  let number = book.sheets.length + 1;
  while (book.sheets.some((sheet) => sheet.name.toLowerCase() === `${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
