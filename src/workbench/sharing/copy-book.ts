import type { Book } from "../../xlsx/book";
import { copyPlain } from "../engine/history/copy-plain";
import { copySheet } from "../engine/history/copy-sheet";
import { adoptSheet, sheetId } from "../engine/identity";

/** A workbook of its own with the same content, whose sheets go by the same ids. */
export function copyBook(book: Book): Book {
  const { sheets, kept, ...parts } = book;
  return {
    ...copyPlain(parts),
    ...(kept && { kept }),
    sheets: sheets.map((sheet) => {
      const copy = copySheet(sheet);
      adoptSheet(copy, sheetId(book, sheet));
      return copy;
    }),
  };
}
