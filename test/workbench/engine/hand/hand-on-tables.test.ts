import { cellAt, changeCell, emptyBook, type Book, type Sheet } from "../../../../src/xlsx/book";
import { personIn } from "../../../support/workbench";

describe("a person who sorts a table", () => {
  it("puts numbers before texts and blanks last, both ways, and leaves headings and totals", () => {
    const book = bookWithTable(["b", 2, null, "A", 1, "ö", "å"]);
    const person = personIn(book);
    person.sortTable(0, "Plan", [{ column: 0, descending: false }]);
    expect(body(book)).toEqual([1, 2, "A", "b", "å", "ö", null]);
    person.sortTable(0, "Plan", [{ column: 0, descending: true }]);
    expect(body(book)).toEqual(["ö", "å", "b", "A", 2, 1, null]);
    expect(cellAt(book.sheets[0]!, 0, 0)?.value).toBe("Nr");
    expect(book.sheets[0]!.tables[0]!.sort).toEqual([{ column: 0, descending: true }]);
  });

  it("moves looks, formulas, links and comments with their rows", () => {
    const book = bookWithTable(["b", "a"]);
    const sheet = book.sheets[0]!;
    changeCell(sheet, 1, 1, { value: 0, formula: "A2&1", style: { fill: "#FFF2CC" } });
    sheet.hyperlinks.push({ area: { top: 1, left: 0, bottom: 1, right: 0 }, address: "https://example.org/" });
    sheet.comments.push({
      id: "{1}",
      row: 1,
      column: 0,
      author: "",
      created: "",
      text: "",
      resolved: false,
      replies: [],
    });
    personIn(book).sortTable(0, "Plan", [{ column: 0, descending: false }]);
    expect(cellAt(sheet, 2, 1)).toMatchObject({ formula: "A3&1", style: { fill: "#FFF2CC" } });
    expect([sheet.hyperlinks[0]!.area.top, sheet.comments[0]!.row]).toEqual([2, 2]);
  });

  it("leaves rows where they are that a filter hides", () => {
    const book = bookWithTable(["c", "b", "a"]);
    const person = personIn(book);
    person.filterTable(0, "Plan", 0, { values: ["a", "c"], blanks: false });
    person.sortTable(0, "Plan", [{ column: 0, descending: false }]);
    expect(body(book)).toEqual(["a", "b", "c"]);
  });
});

describe("a person who filters a table", () => {
  it.each<[string, Parameters<ReturnType<typeof personIn>["filterTable"]>[3], shown: unknown[]]>([
    ["values", { values: ["PÅGÅR", "3"], blanks: false }, ["Pågår", 3]],
    ["blanks", { values: [], blanks: true }, [null]],
    ["a number", { custom: [{ operator: "greaterThan", value: "2" }], and: false }, [3]],
    ["wildcards", { custom: [{ operator: "equal", value: "*gå?" }], and: false }, ["Pågår"]],
    ["what is not so", { custom: [{ operator: "notEqual", value: "P*" }], and: false }, ["Klart", null, 3, 1]],
    [
      "two comparisons",
      {
        custom: [
          { operator: "greaterThanOrEqual", value: "1" },
          { operator: "lessThan", value: "3" },
        ],
        and: true,
      },
      [1],
    ],
  ])("sees the rows by %s", (_, filter, shown) => {
    const book = bookWithTable(["Pågår", "Klart", null, 3, 1]);
    const person = personIn(book);
    person.filterTable(0, "Plan", 0, filter);
    const rows = book.sheets[0]!.rows.slice(1, 6);
    expect(rows.filter((row) => !row?.hidden).map((row) => row!.cells[0]?.value ?? null)).toEqual(shown);
    person.filterTable(0, "Plan", 0, null);
    expect(book.sheets[0]!.rows.some((row) => row?.hidden)).toBe(false);
    expect(book.sheets[0]!.tables[0]!.filters).toBeUndefined();
  });
});

describe("a person who changes a table's rows", () => {
  it("inserts in the middle and after the last, and moves what stands below", () => {
    const book = bookWithTable(["a", "b"]);
    const sheet = book.sheets[0]!;
    changeCell(sheet, 3, 0, { value: "note" });
    changeCell(sheet, 1, 3, { value: "beside" });
    const person = personIn(book);
    person.insertTableRows(0, "Plan", 1, 1);
    person.insertTableRows(0, "Plan", 3, 2);
    expect(sheet.tables[0]!.area.bottom).toBe(5);
    expect(column(sheet, 7)).toEqual(["Nr", "a", null, "b", null, null, "note"]);
    expect(cellAt(sheet, 1, 3)?.value).toBe("beside");
  });

  it("deletes rows, and keeps a blank one of all", () => {
    const book = bookWithTable(["a", "b", "c"]);
    const sheet = book.sheets[0]!;
    changeCell(sheet, 4, 0, { value: "note" });
    const person = personIn(book);
    person.deleteTableRows(0, "Plan", 1, 1);
    expect(column(sheet, 4)).toEqual(["Nr", "a", "c", "note"]);
    person.deleteTableRows(0, "Plan", 0, 2);
    expect(column(sheet, 3)).toEqual(["Nr", null, "note"]);
    expect(sheet.tables[0]!.area.bottom).toBe(1);
  });

  it("fills a calculated column in new rows, typed below or inserted", () => {
    const book = bookWithTable(["a"]);
    const sheet = book.sheets[0]!;
    sheet.tables[0]!.columns[1]!.calculatedFormula = "A2&1";
    changeCell(sheet, 1, 1, { value: "a1", formula: "A2&1" });
    const person = personIn(book);
    person.typeCells(0, 2, 0, [["b"]]);
    person.insertTableRows(0, "Plan", 2, 1);
    expect([2, 3].map((row) => cellAt(sheet, row, 1)?.formula)).toEqual(["A3&1", "A4&1"]);
  });
});

// Helpers

function bookWithTable(values: (string | number | null)[]): Book {
  const book = emptyBook("Plan");
  const sheet = book.sheets[0]!;
  ["Nr", ...values].forEach((value, row) => changeCell(sheet, row, 0, { value }));
  changeCell(sheet, 0, 1, { value: "Text" });
  sheet.tables.push({
    id: 1,
    name: "Plan",
    area: { top: 0, left: 0, bottom: values.length, right: 1 },
    columns: [{ name: "Nr" }, { name: "Text" }],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  });
  return book;
}

const column = (sheet: Sheet, rows: number) =>
  Array.from({ length: rows }, (_, row) => cellAt(sheet, row, 0)?.value ?? null);

const body = (book: Book) => column(book.sheets[0]!, book.sheets[0]!.tables[0]!.area.bottom + 1).slice(1);
