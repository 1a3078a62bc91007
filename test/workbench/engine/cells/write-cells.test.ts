import { emptyBook, makeCell } from "../../../../src/xlsx/book";
import { personIn } from "../../../support/workbench";

describe("typed cells", () => {
  it("take the format of what is typed, unless they have one", () => {
    const book = emptyBook("Plan");
    makeCell(book.sheets[0]!, 0, 1).style = { numberFormat: "0.00" };
    personIn(book).typeCells(0, 0, 0, [["50%", "50%"]]);
    expect(book.sheets[0]!.rows[0]!.cells).toEqual([
      { value: 0.5, style: { numberFormat: "0%" } },
      { value: 0.5, style: { numberFormat: "0.00" } },
    ]);
  });

  it("lose the apostrophe's mark when something else is typed", () => {
    const book = emptyBook("Plan");
    const session = personIn(book);
    session.typeCells(0, 0, 0, [["'1/2"]]);
    expect(book.sheets[0]!.rows[0]!.cells[0]).toEqual({ value: "1/2", style: { quotePrefix: true } });
    session.typeCells(0, 0, 0, [["text"]]);
    expect(book.sheets[0]!.rows[0]!.cells[0]).toEqual({ value: "text" });
  });

  it("hold something only in the first cell of a merged area", () => {
    const book = emptyBook("Plan");
    book.sheets[0]!.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
    personIn(book).typeCells(0, 0, 0, [["a", "b", "c"]]);
    expect(book.sheets[0]!.rows[0]!.cells.map((cell) => cell?.value)).toEqual(["a", null, "c"]);
  });

  it("are not made by typing nothing", () => {
    const book = emptyBook("Plan");
    personIn(book).typeCells(0, 3, 3, [[""]]);
    expect(book.sheets[0]!.rows).toEqual([]);
  });

  it("look like their column when they are new", () => {
    const book = emptyBook("Plan");
    book.sheets[0]!.columns[0] = { style: { numberFormat: "@" } };
    personIn(book).typeCells(0, 0, 0, [["1/2"]]);
    expect(book.sheets[0]!.rows[0]!.cells[0]).toEqual({ value: "1/2", style: { numberFormat: "@" } });
  });
});
