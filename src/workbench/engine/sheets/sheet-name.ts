import type { Book, Sheet } from "../../../xlsx/book";
import { documentedAt, type Fact } from "../basis";
import { invalidArgument, itemAlreadyExists } from "../excel-error";

export const sheetNameFact: Fact = {
  about:
    "A sheet's name has 1 to 31 characters, none of \\ / ? * [ ] :, no apostrophe first or last, and is not History",
  basis: documentedAt("Microsoft Support: Rename a worksheet"),
};

/** Throws when the workbook cannot have a sheet of that name, `renamed` apart. */
export function refuseBadSheetName(book: Book, name: string, renamed: Sheet | null): void {
  const forbidden = /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || /^(history|historik)$/i.test(name);
  if (name.length === 0 || name.length > 31 || forbidden) throw invalidArgument(`A sheet cannot be called ${name}.`);
  const taken = book.sheets.some((sheet) => sheet !== renamed && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists(`a sheet called ${name}`);
}

/** The name itself, or with the first free number after it when a sheet is called so already. */
export function freeSheetName(book: Book, wanted: string, renamed: Sheet | null): string {
  const taken = new Set(book.sheets.filter((sheet) => sheet !== renamed).map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = wanted.slice(0, 31 - ending.length) + ending;
  }
  return name;
}
