import { cellAt, changeCell, emptyBook, type Book } from "../../../../src/xlsx/book";
import type { Validation } from "../../../../src/xlsx/model/validation";
import { InvalidValue } from "../../../../src/workbench/engine/cells/invalid-value";
import { personIn, workbench } from "../../../support/workbench";

const column = { top: 0, left: 0, bottom: 9, right: 0 };

describe("a person who types in a validated cell", () => {
  it.each<[string, Partial<Validation>, let_in: string[], kept_out: string[]]>([
    ["a list of its own", { type: "list", formula1: '"Ja,Nej,7"' }, ["Ja", "7", ""], ["ja", "Kanske", "8"]],
    ["a list in cells", { type: "list", formula1: "$C$1:$C$2" }, ["Pågår", "pågår"], ["Vilar"]],
    ["a list by a name", { type: "list", formula1: "Lägen" }, ["Klart"], ["Vilar"]],
    ["a list in a table's column", { type: "list", formula1: 'INDIRECT("Enheter[Enhet]")' }, ["UMS"], ["Enhet"]],
    ["a name for a table's column", { type: "list", formula1: "AllaEnheter" }, ["UMS"], ["Enhet"]],
    ["a name for a table's column", { type: "list", formula1: "AllaEnheter" }, ["UMS"], ["Enhet"]],
    ["whole numbers", { type: "whole", operator: "between", formula1: "1", formula2: "5" }, ["5"], ["6", "2,5", "x"]],
    ["days", { type: "date", operator: "greaterThan", formula1: "46000" }, ["2026-03-31"], ["2020-01-01", "snart"]],
    ["text lengths", { type: "textLength", operator: "lessThanOrEqual", formula1: "3" }, ["abc"], ["abcd"]],
    ["a bound in a cell", { type: "decimal", operator: "lessThan", formula1: "$D$1" }, ["9,5"], ["10"]],
    ["a formula", { type: "custom", formula1: "A1>3" }, ["1"], []],
    ["no blanks", { type: "whole", operator: "equal", formula1: "1", allowBlank: false }, ["1"], [""]],
  ])("is held to %s", (_, rule, letIn, keptOut) => {
    const book = bookWithLists();
    book.sheets[0]!.validations.push(validation(rule));
    const person = personIn(book);
    for (const text of letIn) expect(() => person.typeCells(0, 1, 0, [[text]])).not.toThrow();
    person.typeCells(0, 2, 1, [["beside"]]);
    for (const text of keptOut) expect(() => person.typeCells(0, 1, 0, [[text]])).toThrow(InvalidValue);
  });

  it("hears the validation's own words, and nothing is written", () => {
    const book = emptyBook("Plan");
    book.sheets[0]!.validations.push(validation({ errorTitle: "Status", error: "Välj ur listan." }));
    const typed = () => personIn(book).typeCells(0, 0, 0, [["Kanske"]]);
    expect(typed).toThrow(expect.objectContaining({ title: "Status", sentence: "Välj ur listan." }));
    expect(cellAt(book.sheets[0]!, 0, 0)).toBeUndefined();
  });

  it.each<[string, Partial<Validation>]>([
    ["warns", { errorStyle: "warning" }],
    ["informs", { errorStyle: "information" }],
    ["says nothing", { showError: false }],
  ])("is let through by a validation that only %s", (_, rule) => {
    const book = emptyBook("Plan");
    book.sheets[0]!.validations.push(validation(rule));
    personIn(book).typeCells(0, 0, 0, [["Kanske"]]);
    expect(cellAt(book.sheets[0]!, 0, 0)?.value).toBe("Kanske");
  });

  it("is not asked about several cells, and neither is an add-in", async () => {
    const book = emptyBook("Plan");
    book.sheets[0]!.validations.push(validation({}));
    const bench = workbench(book);
    bench.session.typeCells(0, 0, 0, [["a"], ["b"]]);
    await bench.run(
      async (context) => void (context.workbook.worksheets.getItem("Plan").getRange("A3").values = [["c"]]),
    );
    expect([0, 1, 2].map((row) => cellAt(book.sheets[0]!, row, 0)?.value)).toEqual(["a", "b", "c"]);
  });
});

describe("a person who pastes", () => {
  it("brings looks and formulas, and takes validations away", () => {
    const book = emptyBook("Plan");
    const sheet = book.sheets[0]!;
    sheet.validations.push(validation({}));
    const style = { fill: "#FFF2CC" };
    personIn(book).pasteCells(0, 1, 0, [
      [
        { text: "Kanske", style },
        { text: "5", formula: "A2&1" },
      ],
    ]);
    expect(cellAt(sheet, 1, 0)).toEqual({ value: "Kanske", style });
    expect(cellAt(sheet, 1, 1)).toEqual({ value: 5, formula: "A2&1" });
    expect(sheet.validations.flatMap(({ areas }) => areas)).toEqual([
      { ...column, bottom: 0 },
      { ...column, top: 2 },
    ]);
  });

  it("fills the selection when the cells go into it without a rest", () => {
    const book = emptyBook("Plan");
    const person = personIn(book);
    person.selectArea(0, { top: 0, left: 0, bottom: 3, right: 1 });
    person.pasteCells(0, 0, 0, [[{ text: "a", formula: "C1" }], [{ text: "b" }]]);
    const texts = [0, 1, 2, 3].map((row) => [0, 1].map((at) => cellAt(book.sheets[0]!, row, at)));
    expect(texts.map((row) => row.map((cell) => cell?.formula ?? cell?.value))).toEqual([
      ["C1", "D1"],
      ["b", "b"],
      ["C3", "D3"],
      ["b", "b"],
    ]);
  });

  it("makes a table grow as typing does", () => {
    const book = bookWithLists();
    personIn(book).pasteCells(0, 2, 5, [[{ text: "Kultur" }], [{ text: "Social" }]]);
    expect(book.sheets[0]!.tables[0]!.area.bottom).toBe(3);
  });
});

describe("a person who fills down", () => {
  it("copies the first row's values, formulas and looks to the others, hidden rows apart", () => {
    const book = emptyBook("Plan");
    const sheet = book.sheets[0]!;
    changeCell(sheet, 0, 0, { value: 2, formula: "B1*2", style: { fill: "#FFF2CC" } });
    changeCell(sheet, 1, 0, { value: "stays" });
    sheet.rows[1]!.hidden = true;
    personIn(book).fillDown(0, { ...column, bottom: 2 });
    expect([1, 2].map((row) => cellAt(sheet, row, 0))).toEqual([
      { value: "stays" },
      { value: 2, formula: "B3*2", style: { fill: "#FFF2CC" } },
    ]);
  });

  it("takes the row above when only one is selected", () => {
    const book = emptyBook("Plan");
    changeCell(book.sheets[0]!, 0, 0, { value: "a" });
    personIn(book).fillDown(0, { ...column, top: 1, bottom: 1 });
    expect(cellAt(book.sheets[0]!, 1, 0)).toEqual({ value: "a" });
  });
});

describe("a person who presses Delete", () => {
  it("empties cells, also of whole columns, and leaves looks and validations", () => {
    const book = emptyBook("Plan");
    const sheet = book.sheets[0]!;
    changeCell(sheet, 0, 0, { value: "a", style: { fill: "#FFF2CC" } });
    sheet.validations.push(validation({ allowBlank: false }));
    personIn(book).clearArea(0, { ...column, bottom: 1_048_575 });
    expect(cellAt(sheet, 0, 0)).toEqual({ value: null, style: { fill: "#FFF2CC" } });
    expect(sheet.validations).toHaveLength(1);
  });
});

// Helpers

function validation(rule: Partial<Validation>): Validation {
  return { areas: [column], type: "list", formula1: '"Ja,Nej"', allowBlank: true, showError: true, ...rule };
}

function bookWithLists(): Book {
  const book = emptyBook("Plan");
  const sheet = book.sheets[0]!;
  changeCell(sheet, 0, 2, { value: "Pågår" });
  changeCell(sheet, 1, 2, { value: "Klart" });
  changeCell(sheet, 0, 3, { value: 10 });
  changeCell(sheet, 0, 5, { value: "Enhet" });
  changeCell(sheet, 1, 5, { value: "UMS" });
  book.names.push({ name: "Lägen", formula: "Plan!$C$1:$C$2" }, { name: "AllaEnheter", formula: "Enheter[Enhet]" });
  sheet.tables.push({
    id: 1,
    name: "Enheter",
    area: { top: 0, left: 5, bottom: 1, right: 5 },
    columns: [{ name: "Enhet" }],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  });
  return book;
}
