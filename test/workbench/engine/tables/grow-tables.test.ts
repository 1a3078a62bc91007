import { cellAt, changeCell, emptyBook, type Book } from "../../../../src/xlsx/book";
import type { Table } from "../../../../src/xlsx/model/table";
import { personIn, workbench } from "../../../support/workbench";

describe("a table", () => {
  it("takes in what a person types right below it", () => {
    const book = bookWithTable();
    personIn(book).typeCells(0, 3, 0, [["A-3"]]);
    expect(tableOf(book).area).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
  });

  it("takes in what an add-in writes right below it, several rows at once", async () => {
    const book = bookWithTable();
    const { run } = workbench(book);
    await run(async (context) => {
      const table = context.workbook.tables.getItem("PlanAreas");
      const rows = table.getDataBodyRange().getRowsBelow(2);
      rows.values = [
        ["A-3", "Trygghet"],
        ["A-4", "Miljö"],
      ];
      const body = table.getDataBodyRange().load({ address: true });
      await context.sync();

      expect(body.address).toBe("Plan!A2:B5");
    });
  });

  it("takes in a column right beside it, with a heading of its own", () => {
    const book = bookWithTable();
    personIn(book).typeCells(0, 1, 2, [["not"]]);
    expect(tableOf(book)).toMatchObject({
      area: { right: 2 },
      columns: [{ name: "ID" }, { name: "Område" }, { name: "Kolumn3" }],
    });
    expect(cellAt(book.sheets[0]!, 0, 2)?.value).toBe("Kolumn3");
  });

  it("gives a new row the looks and validations of the row above", () => {
    const book = bookWithTable();
    const sheet = book.sheets[0]!;
    changeCell(sheet, 2, 1, { style: { numberFormat: "@" } });
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    sheet.validations.push({ areas: [area], type: "list", formula1: '"a,b"', allowBlank: true, showError: true });
    personIn(book).typeCells(0, 3, 0, [["A-3"]]);
    expect(cellAt(sheet, 3, 1)?.style).toEqual({ numberFormat: "@" });
    expect(sheet.validations[0]!.areas).toEqual([{ ...area, bottom: 3 }]);
  });

  it.each<[string, (book: Book) => void, row: number, column: number]>([
    ["a row lies between", () => undefined, 4, 0],
    ["the text is blank", () => undefined, 3, 5],
    ["its totals are shown", (book) => (tableOf(book).showTotals = true), 3, 0],
    ["another table is in the way", (book) => book.sheets[0]!.tables.push(another()), 3, 0],
    ["the cells begin left of it", (book) => (tableOf(book).area = { top: 0, left: 2, bottom: 2, right: 3 }), 3, 0],
  ])("does not grow when %s", (_, prepare, row, column) => {
    const book = bookWithTable();
    prepare(book);
    const before = { ...tableOf(book).area };
    personIn(book).typeCells(0, row, column, [["x"]]);
    expect(tableOf(book).area).toEqual(before);
  });

  it("is renamed in its columns by its headings, never blank and never twice", () => {
    const book = bookWithTable();
    const session = personIn(book);
    session.typeCells(0, 0, 1, [["id"]]);
    expect(tableOf(book).columns.map(({ name }) => name)).toEqual(["ID", "id2"]);
    session.typeCells(0, 0, 0, [[""]]);
    expect(tableOf(book).columns.map(({ name }) => name)).toEqual(["Kolumn1", "id2"]);
  });
});

// Helpers

function bookWithTable(): Book {
  const book = emptyBook("Plan");
  const sheet = book.sheets[0]!;
  [
    ["ID", "Område"],
    ["A-1", "Social hållbarhet"],
    ["A-2", "Kultur"],
  ].forEach((row, at) => row.forEach((value, column) => changeCell(sheet, at, column, { value })));
  sheet.tables.push({
    id: 1,
    name: "PlanAreas",
    area: { top: 0, left: 0, bottom: 2, right: 1 },
    columns: [{ name: "ID" }, { name: "Område" }],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  });
  return book;
}

const tableOf = (book: Book): Table => book.sheets[0]!.tables[0]!;

function another(): Table {
  return { ...tableOf(bookWithTable()), id: 2, name: "Annan", area: { top: 3, left: 1, bottom: 5, right: 2 } };
}
