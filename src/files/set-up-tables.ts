import { partsToMake } from "../app/parts-to-make";
import type { MissingPart } from "../core/register/set-up/missing-parts";
import type { RegisterToBe } from "../core/register/set-up/register-to-be";
import type { Book } from "../xlsx/book";
import { lookAtRegister } from "./look-at-register";
import { makeColumn, makeTable } from "./make-table";
import { offerChoice, tellHelp, formatAsText } from "./make-column-parts";
import { findTable } from "./table-body";

/** Makes what the file lacks of the register. See the port. */
export function setUpTables(book: Book, toBe: RegisterToBe): string[] {
  const parts = partsToMake(toBe, lookAtRegister(book, toBe));
  for (const part of parts) make(book, part);
  return parts.flatMap((part) => (part.kind === "table" ? [part.table.name] : []));
}

function make(book: Book, part: MissingPart): void {
  if (part.kind === "table") return makeTable(book, part.table, part.place);
  if (part.kind === "list") {
    book.names.push({ name: part.list.name, formula: part.formula.slice(1) });
    return;
  }
  const place = findTable(book, part.table.name)!;
  if (part.kind === "column") return makeColumn(place, part.column);
  const at = place.table.area.left + place.table.columns.findIndex(({ name }) => name === part.heading);
  if (part.kind === "help") tellHelp(place.sheet, place.table.area.top, at, part.column);
  if (part.kind === "text") formatAsText(place, at);
  if (part.kind === "choice") offerChoice(place, at, part.column);
}
