import { changeCell, emptyBook, type Book } from "../../../src/xlsx/book";
import { answerQuestion, type Answers, type Question } from "../../../src/workbench/server/questions";
import { sampleBook } from "../../support/sample-book";

describe("answerQuestion", () => {
  it("tells where Ctrl and an arrow lead", () => {
    expect(ask({ of: "edge", sheet: 0, row: 2, column: 0, down: 1, right: 0 })).toEqual({ row: 5, column: 0 });
  });

  it("gives the cells that are copied, and rows that are empty", () => {
    const { rows } = ask({ of: "cells", sheet: 0, area: { top: 3, left: 0, bottom: 4, right: 1 } }) as Answers["cells"];
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["A-1", "Öppna laboratorium"],
      ["A-2", "Gemensam utbildning"],
    ]);
  });

  it("gives what a validation's list offers: its own entries, or those of cells", () => {
    const book = sampleBook();
    expect(ask({ of: "list", sheet: 0, row: 3, column: 7 }, book)).toEqual({
      texts: ["Inte påbörjad", "Pågår", "Genomförd"],
    });
    book.sheets[0]!.validations[0]!.formula1 = "$A$4:$A$6";
    expect(ask({ of: "list", sheet: 0, row: 8, column: 7 }, book)).toEqual({ texts: ["A-1", "A-2", "A-3"] });
    expect(ask({ of: "list", sheet: 0, row: 0, column: 0 }, book)).toEqual({ texts: [] });
  });

  it("counts a column's values, among the rows that the other filters let through", () => {
    const book = withTable([
      ["a", 10],
      ["b", 9],
      ["a", null],
      ["c", 9],
    ]);
    expect(ask({ of: "filter", sheet: 0, table: "T", column: 0 }, book)).toEqual({
      values: [
        { text: "a", rows: 2, shown: true },
        { text: "b", rows: 1, shown: true },
        { text: "c", rows: 1, shown: true },
      ],
      blanks: null,
      other: false,
    });
    book.sheets[0]!.tables[0]!.filters = [{ column: 0, values: ["a", "b"], blanks: false }];
    expect(ask({ of: "filter", sheet: 0, table: "T", column: 1 }, book)).toEqual({
      values: [
        { text: "9", rows: 1, shown: true },
        { text: "10", rows: 1, shown: true },
      ],
      blanks: { rows: 1, shown: true },
      other: false,
    });
  });

  it("says so when a filter is no list of values", () => {
    const book = withTable([["a", 1]]);
    book.sheets[0]!.tables[0]!.filters = [{ column: 0, xml: "<top10/>" }];
    expect(ask({ of: "filter", sheet: 0, table: "T", column: 0 }, book)).toMatchObject({ other: true });
  });

  it("finds text forwards, backwards and round, but not in hidden rows", () => {
    const find = (text: string, row: number, column: number, back = false) =>
      ask({ of: "find", sheet: 0, text, row, column, back }) as Answers["find"];
    expect(find("LAB", 0, 0)).toEqual({ cell: { row: 3, column: 1 }, place: 1, count: 1 });
    expect(find("a-", 3, 0)).toEqual({ cell: { row: 5, column: 0 }, place: 2, count: 2 });
    expect(find("a-", 5, 0)).toMatchObject({ cell: { row: 3, column: 0 }, place: 1 });
    expect(find("a-", 3, 0, true)).toMatchObject({ cell: { row: 5, column: 0 }, place: 2 });
    expect(find("utbildning", 0, 0)).toEqual({ cell: null, place: 0, count: 0 });
    expect(find("", 0, 0)).toEqual({ cell: null, place: 0, count: 0 });
  });

  it("throws for a sheet or a table that is none", () => {
    expect(() => ask({ of: "list", sheet: 9, row: 0, column: 0 })).toThrow(RangeError);
    expect(() => ask({ of: "filter", sheet: 0, table: "Ingen", column: 0 })).toThrow(RangeError);
  });
});

// Helpers

function ask(question: Question, book: Book = sampleBook()) {
  return answerQuestion(book, question, "sv-SE");
}

function withTable(rows: (string | number | null)[][]): Book {
  const book = emptyBook("Plan");
  const sheet = book.sheets[0]!;
  [["Text", "Tal"], ...rows].forEach((row, r) => {
    row.forEach((value, c) => value !== null && changeCell(sheet, r, c, { value }));
  });
  sheet.tables.push({
    id: 1,
    name: "T",
    area: { top: 0, left: 0, bottom: rows.length, right: 1 },
    columns: [{ name: "Text" }, { name: "Tal" }],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "",
    showBandedRows: true,
  });
  return book;
}
