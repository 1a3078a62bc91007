import { cellAt, type Value } from "../../../../src/xlsx/book";
import { evaluate } from "../../../../src/workbench/engine/calculation/evaluate";
import { aTableBook } from "../../../support/table-book";
import { workbench } from "../../../support/workbench";

const rows = [
  ["Status", "Antal"],
  ["Pågår", 10],
  ["klart", 2.5],
  ["Pågår", null],
  ["Ej påbörjad", "x"],
];

describe("evaluate", () => {
  it.each<[string, Value | undefined]>([
    ["SUM(B2:B5)", 12.5],
    ["SUM(Plan[Antal],B2)", 22.5],
    ["COUNT(Plan[Antal])", 2],
    ["COUNTA(Plan[Antal])", 3],
    ["AVERAGE(B2:B3)", 6.25],
    ["AVERAGE(A2:A3)", { error: "#DIV/0!" }],
    ["MIN(B2:B5)", 2.5],
    ["MAX(B2:B5)", 10],
    ["SUBTOTAL(109,Plan[Antal])", 12.5],
    ["SUBTOTAL(103,Plan[Status])", 4],
    ['COUNTIF(Plan[Status],"pågår")', 2],
    ['COUNTIF(Plan[Status],"*å*")', 3],
    ['COUNTIF(Plan[Antal],">5")', 1],
    ["COUNTIF(Plan[Status],A3)", 1],
    ["SUM(B2:B5)*2", undefined],
    ["SUM(B2*2)", undefined],
    ["VLOOKUP(A1,B2:B5,1)", undefined],
    ["SUM(Finns[Inte])", undefined],
  ])("takes %s for %s", (formula, value) => {
    const book = aTableBook(rows);
    expect(evaluate(book, book.sheets[0]!, formula)).toEqual(value);
  });
});

describe("a totals row", () => {
  it("counts and sums what is shown, also after edits, filters and deleted rows", async () => {
    const bench = workbench(aTableBook(rows));
    const heard: unknown[] = [];
    const total = () => cellAt(bench.book.sheets[0]!, bench.book.sheets[0]!.tables[0]!.area.bottom, 1)?.value;
    await bench.run(async (context) => {
      const table = context.workbook.tables.getItem("Plan");
      table.showTotals = true;
      table.getTotalRowRange().getCell(0, 1).formulas = [["=SUBTOTAL(109,Plan[Antal])"]];
      context.workbook.worksheets.onCalculated.add(async ({ address }) => void heard.push(address));
      await context.sync();

      expect(total()).toBe(12.5);
      table.columns.getItem("Status").filter.applyValuesFilter(["Pågår"]);
      await context.sync();
      expect(total()).toBe(10);
      table.clearFilters();
    });
    bench.session.typeCells(0, 1, 1, [["1"]]);
    expect(total()).toBe(3.5);
    bench.session.deleteTableRows(0, "Plan", 0, 1);
    expect(total()).toBe(2.5);
    bench.session.undo();
    expect(total()).toBe(3.5);
    await bench.settle();
    expect(heard).toEqual(["B6", "B6", "B6", "B5"]);
    expect(bench.book.sheets[0]!.tables[0]!.columns[1]).toEqual({ name: "Antal", totalsFunction: "sum" });
  });

  it("says in the table what was written in it", () => {
    const { session, book } = workbench(aTableBook(rows));
    session.typeCells(0, 7, 0, [["not"]]);
    const [table] = book.sheets[0]!.tables;
    table!.showTotals = true;
    table!.area = { ...table!.area, bottom: 5 };
    session.typeCells(0, 5, 0, [["Summa", "=SUM(Plan[Antal])"]]);
    expect(table!.columns).toEqual([
      { name: "Status", totalsLabel: "Summa" },
      { name: "Antal", totalsFunction: "custom", totalsFormula: "SUM(Plan[Antal])" },
    ]);
    expect(cellAt(book.sheets[0]!, 5, 1)?.value).toBe(12.5);
    session.clearArea(0, { top: 5, left: 0, bottom: 5, right: 1 });
    expect(table!.columns).toEqual([{ name: "Status" }, { name: "Antal" }]);
  });
});

describe("application.calculate", () => {
  it("calculates what it can on every sheet, and leaves the rest", async () => {
    const book = aTableBook(rows);
    const cells = book.sheets[0]!.rows[0]!.cells as unknown[] as { value: Value; formula?: string }[];
    cells[3] = { value: 0, formula: "SUM(B2:B3)" };
    cells[4] = { value: "last", formula: "VLOOKUP(1,A:B,2)" };
    const { run } = workbench(book);
    await run(async (context) => void context.workbook.application.calculate("Full"));
    expect([3, 4].map((column) => cellAt(book.sheets[0]!, 0, column)?.value)).toEqual([12.5, "last"]);
  });
});
