import { emptyBook, changeCell } from "../../../../src/xlsx/book";
import { errorOf, personIn, workbench } from "../../../support/workbench";

describe("typed cells", () => {
  it("take the format of what is typed, unless they have one", () => {
    const book = emptyBook("Plan");
    changeCell(book.sheets[0]!, 0, 1, { style: { numberFormat: "0.00" } });
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

describe("written values", () => {
  it("have at most 32,767 characters after the apostrophe, or none of them is written", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
      range.values = [[`'${"x".repeat(32_767)}`, "y".repeat(32_767)]];
      await context.sync();
      for (const tooLong of [`'${"x".repeat(32_768)}`, "y".repeat(32_768)]) {
        range.values = [["z", tooLong]];
        expect(await errorOf(context.sync())).toMatchObject({
          code: "InvalidArgument",
          debugInfo: { errorLocation: "Range.values" },
        });
      }
    });
    const lengths = book.sheets[0]!.rows[0]!.cells.map((cell) => String(cell!.value).length);
    expect(lengths).toEqual([32_767, 32_767]);
  });
});
