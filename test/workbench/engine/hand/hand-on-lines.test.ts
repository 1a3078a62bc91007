import { cellAt, changeCell, emptyBook } from "../../../../src/xlsx/book";
import { personIn } from "../../../support/workbench";

describe("a person at the headers", () => {
  it("inserts and deletes columns", () => {
    const book = emptyBook("Plan");
    const sheet = book.sheets[0]!;
    changeCell(sheet, 0, 1, { value: "b" });
    const person = personIn(book);
    person.insertColumns(0, 1, 2);
    expect(cellAt(sheet, 0, 3)?.value).toBe("b");
    person.deleteColumns(0, 0, 3);
    expect(cellAt(sheet, 0, 0)?.value).toBe("b");
  });

  it("sets widths and heights, or lets them follow the texts", () => {
    const book = emptyBook("Plan");
    const sheet = book.sheets[0]!;
    changeCell(sheet, 0, 0, { value: "x".repeat(20) });
    const person = personIn(book);
    person.setColumnWidth(0, 0, 1, 105);
    person.setRowHeight(0, 0, 0, 40);
    expect([sheet.columns[0]?.width, sheet.columns[1]?.width, sheet.rows[0]?.height]).toEqual([20, 20, 40]);
    person.setColumnWidth(0, 0, 0, null);
    person.setRowHeight(0, 0, 0, null);
    expect([sheet.columns[0]?.width, sheet.rows[0]?.height]).toEqual([21.5, undefined]);
  });
});
