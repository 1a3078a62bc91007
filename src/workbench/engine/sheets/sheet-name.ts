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
