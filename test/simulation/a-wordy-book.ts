import { changeCell, type Book } from "../../src/xlsx/book";
import { aRegisterBook } from "../support/registers";
import { planSheets } from "./tokens";

const wordy = ["Aktivitet", "Mål", "Ansvarig", "Förväntat resultat", "Lägesbeskrivning", "Kommentar"];

/** A small register in which every cell that people write in says something of its own, so that nothing is lost unseen. */
export function aWordyBook(text: () => string): Book {
  const book = aRegisterBook();
  for (const sheet of book.sheets) {
    if (!(planSheets as readonly string[]).includes(sheet.name)) continue;
    const { area, columns } = sheet.tables[0]!;
    for (let row = area.top + 1; row <= area.bottom; row++) {
      for (const [at, { name }] of columns.entries())
        if (wordy.includes(name)) changeCell(sheet, row, area.left + at, { value: text() });
    }
  }
  return book;
}
