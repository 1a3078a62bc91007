import fc from "fast-check";
import { emptyBook } from "../../src/xlsx/book";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { aRichBook } from "../support/books";
import type { Book, Cell, Row, Sheet } from "../../src/xlsx/book";
import type { Style } from "../../src/xlsx/model/style";
import type { Table } from "../../src/xlsx/model/table";

describe("a book saved and opened again", () => {
  it("says all that it said", () => {
    expect(reopened(aRichBook())).toEqual(aRichBook());
  });

  it("keeps a chart's text for those who cannot see it", () => {
    expect(reopened(aRichBook()).sheets[1]?.charts[0]?.description).toBe("25 är genomförda, 6 pågår och 3 avviker.");
  });

  it("counts its days from 1904 if it did so", () => {
    const book = { ...emptyBook("Blad1"), date1904: true };
    expect(reopened(book).date1904).toBe(true);
  });

  it("keeps the protection of its structure", () => {
    const book: Book = { ...emptyBook("Blad1"), structureProtected: true };
    expect(reopened(book)).toEqual(book);
  });

  it("keeps a font of its own for all cells", () => {
    const book = { ...emptyBook("Blad1"), defaultFont: { name: "Arial", size: 10 } };
    expect(reopened(book)).toEqual(book);
  });

  it("is the same bytes each time it is opened and saved without a change", () => {
    const saved = writeBook(readBook(writeBook(aRichBook())));
    expect(Buffer.compare(writeBook(readBook(saved)), saved)).toBe(0);
  });

  it("always says what it said", () => {
    fc.assert(
      fc.property(books, (book) => expect(reopened(book)).toEqual(book)),
      { numRuns: 150 },
    );
  });

  it("always gives the same bytes", () => {
    fc.assert(
      fc.property(books, (book) => expect(Buffer.compare(writeBook(structuredClone(book)), writeBook(book))).toBe(0)),
      { numRuns: 30 },
    );
  });
});

// Helpers

/** The book without what it keeps of the file, which a book made by hand has none of. */
function reopened(book: Book): Book {
  const { kept: _, ...opened } = readBook(writeBook(book));
  const sheets = opened.sheets.map(({ kept: __, tables, ...sheet }) => ({
    ...sheet,
    tables: tables.map(({ kept: ___, ...table }) => table),
  }));
  return { ...opened, sheets };
}

const awkward = fc.constantFrom(
  "å",
  "ä",
  "ö",
  "É",
  "e\u0301",
  "🙂",
  "👩‍👩‍👧",
  "\ud83d",
  "\ude00",
  "\u0000",
  "\u001f",
  "\uffff",
);
const markup = fc.constantFrom(
  "=",
  "'",
  "@",
  "+",
  "<b>",
  "&amp;",
  '"',
  "]]>",
  "_x0041_",
  "_x005F_",
  "\n",
  "\r\n",
  "\t",
  " ",
);
const texts = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 3 }), awkward, markup), { maxLength: 6 })
  .map((all) => all.join(""));
const colors = fc
  .integer({ min: 0, max: 0xffffff })
  .map((color) => `#${color.toString(16).padStart(6, "0").toUpperCase()}`);

const styles: fc.Arbitrary<Style> = fc.oneof(
  fc.record({ numberFormat: fc.constantFrom("0.00", "m/d/yyyy", "@", 'mmmm "år" yyyy', "# ##0 [$kr-41D]") }),
  fc.record({ fill: colors, wrap: fc.constant(true) }),
  fc.record({ font: fc.record({ bold: fc.constant(true), color: colors }), locked: fc.constant(false) }),
  fc.record({ borders: fc.record({ left: fc.record({ style: fc.constantFrom("thin", "double"), color: colors }) }) }),
  fc.record({ quotePrefix: fc.constant(true), horizontal: fc.constantFrom("left", "fill") }),
);
const values = fc.oneof(
  texts,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom("#REF!", "#N/A").map((error) => ({ error })),
);
const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value: values }),
  fc.record({ value: fc.oneof(values, fc.constant(null)), style: styles }),
  fc.record({ value: values, formula: texts.filter((formula) => formula !== "") }),
);
const rows: fc.Arbitrary<Row | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({ cells: sparse(fc.option(cells, { nil: undefined }), 1, 4) }).filter((row) => row.cells.some(Boolean)),
  fc.record({ cells: sparse(cells, 1, 2), height: fc.constantFrom(12.75, 40), hidden: fc.constant(true) }),
);

/** A table stands below the loose cells, its headings as its columns say. */
const tables = fc.uniqueArray(
  texts.filter((name) => name !== ""),
  {
    minLength: 1,
    maxLength: 4,
    selector: (name) => name.toLowerCase(),
  },
);

const books: fc.Arbitrary<Book> = fc
  .record({ rows: sparse(rows, 0, 6), headings: tables, property: texts })
  .map(({ rows: loose, headings, property }) => {
    const book = emptyBook("Plan", "Läget 🙂");
    const [plan, other] = book.sheets as [Sheet, Sheet];
    plan.rows = loose;
    other.rows[9] = { cells: headings.map((value) => ({ value })) };
    other.rows[10] = { cells: headings.map((_, index) => ({ value: index, style: { fill: "#FFFFFF" } })) };
    other.tables = [aTable(headings)];
    other.customProperties.set(property, property);
    return book;
  });

function aTable(headings: readonly string[]): Table {
  return {
    id: 1,
    name: "Tabell1",
    area: { top: 9, left: 0, bottom: 10, right: headings.length - 1 },
    columns: headings.map((name) => ({ name })),
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleLight1",
    showBandedRows: false,
  };
}

/** An array whose last places are taken, as an array that is read is no longer than what stands in it. */
function sparse<T>(items: fc.Arbitrary<T>, minLength: number, maxLength: number): fc.Arbitrary<T[]> {
  return fc
    .array(items, { minLength, maxLength })
    .map((all) => all.slice(0, all.findLastIndex((item) => item !== undefined) + 1));
}
