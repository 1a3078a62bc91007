import { changeCell, emptyBook } from "../../src/xlsx/book";
import { BookError } from "../../src/xlsx/book-error";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { aRichBook, putRow } from "../support/books";
import { partOf } from "../support/xlsx-package";
import type { Book } from "../../src/xlsx/book";
import type { Table } from "../../src/xlsx/model/table";

describe("writeBook", () => {
  it("puts the elements of a sheet in the order that Excel insists on", () => {
    const xml = partOf(writeBook(aRichBook()), "xl/worksheets/sheet2.xml");
    const order = Array.from(
      xml.matchAll(/<(sheet\w+|cols|mergeCells|cond\w+|print\w+|page\w+|header\w+|drawing)[ />]/g),
      ([, name]) => name,
    );
    expect(order.filter((name, index) => order.indexOf(name) === index)).toEqual([
      "sheetPr",
      "pageSetUpPr",
      "sheetViews",
      "sheetView",
      "sheetFormatPr",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
    ]);
  });

  it("writes a text that begins like a formula as text", () => {
    const book = emptyBook("Blad1");
    putRow(book.sheets[0]!, 0, ["=1+1", "+46 70", "-x", "@a"]);
    const xml = partOf(writeBook(book), "xl/worksheets/sheet1.xml");
    expect(xml).not.toContain("<f>");
    expect(xml.match(/t="s"/g)).toHaveLength(4);
  });

  it("writes what the columns are called into the heading cells, as text", () => {
    const book = emptyBook("Blad1");
    putRow(book.sheets[0]!, 0, [2026, null, "a"]);
    book.sheets[0]!.tables = [aTable("Tabell1", ["2026", "", "A\nb"])];
    const saved = readBook(writeBook(book));
    expect(saved.sheets[0]?.rows[0]?.cells.map((cell) => cell?.value)).toEqual(["2026", "Column2", "A\nb"]);
    expect(partOf(writeBook(book), "xl/tables/table1.xml")).toContain('name="A_x000a_b"');
  });

  it("gives tables and their columns names and numbers of their own", () => {
    const book = emptyBook("Blad1", "Blad2");
    for (const sheet of book.sheets) sheet.tables = [aTable("Plan", ["Nr", "nr", "Nr2"])];
    const tables = readBook(writeBook(book)).sheets.flatMap((sheet) => sheet.tables);
    expect(tables.map(({ id, name }) => [id, name])).toEqual([
      [1, "Plan"],
      [2, "Plan2"],
    ]);
    expect(tables[0]?.columns.map(({ name }) => name)).toEqual(["Nr", "nr2", "Nr22"]);
  });

  it("opens the file on a sheet that can be seen", () => {
    const book = emptyBook("Dolt", "Synligt");
    book.sheets[0]!.visibility = "hidden";
    expect(readBook(writeBook(book)).activeSheet).toBe(1);
  });

  it("takes what a long run of columns leaves of the columns that have their own", () => {
    const book = emptyBook("Blad1");
    book.sheets[0]!.columns[200] = { width: 30 };
    book.sheets[0]!.columnRuns = [{ first: 100, last: 16_383, column: { hidden: true } }];
    const xml = partOf(writeBook(book), "xl/worksheets/sheet1.xml");
    const runs = Array.from(xml.matchAll(/<col min="(\d+)" max="(\d+)"/g), ([, min, max]) => [
      Number(min),
      Number(max),
    ]);
    expect(runs).toEqual([
      [101, 200],
      [201, 201],
      [202, 16_384],
    ]);
  });

  it("says which cell holds more text than Excel can", () => {
    const book = emptyBook("Plan");
    changeCell(book.sheets[0]!, 6, 1, { value: "x".repeat(32_767) });
    expect(refusalOf(book)).toBeUndefined();
    changeCell(book.sheets[0]!, 6, 1, { value: "x".repeat(32_768) });
    expect(refusalOf(book)).toMatchObject({ code: "text-too-long", place: "Plan!B7" });
  });

  it.each(["header", "footer"] as const)("says on which sheet the %s is longer than Excel can open", (which) => {
    const book = emptyBook("Plan", "Status");
    book.sheets[1]!.page[which] = `&L${"x".repeat(253)}`;
    expect(refusalOf(book)).toBeUndefined();
    book.sheets[1]!.page[which] += "x";
    expect(refusalOf(book)).toMatchObject({ code: "header-too-long", place: "Status" });
  });

  it("writes no number that is none", () => {
    const book = emptyBook("Blad1");
    putRow(book.sheets[0]!, 0, [NaN, Infinity]);
    expect(readBook(writeBook(book)).sheets[0]?.rows[0]?.cells.map((cell) => cell?.value)).toEqual([
      { error: "#NUM!" },
      { error: "#NUM!" },
    ]);
  });

  it("asks Excel to calculate a book with formulas when it opens it", () => {
    expect(partOf(writeBook(aRichBook()), "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

// Helpers

function aTable(name: string, columns: readonly string[]): Table {
  return {
    id: 1,
    name,
    area: { top: 0, left: 0, bottom: 1, right: columns.length - 1 },
    columns: columns.map((column) => ({ name: column })),
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "",
    showBandedRows: true,
  };
}

function refusalOf(book: Book): BookError | undefined {
  try {
    writeBook(book);
    return undefined;
  } catch (error) {
    if (error instanceof BookError) return error;
    throw error;
  }
}
