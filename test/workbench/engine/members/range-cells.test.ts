import { emptyBook, changeCell } from "../../../../src/xlsx/book";
import { errorOf, workbench } from "../../../support/workbench";

describe("Range.values", () => {
  it("reads back what was written", async () => {
    const { run, stats } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("plan").getRange("B2:C3");
      range.values = [
        ["ÅÄÖ", 1.5],
        [true, ""],
      ];
      range.load({ values: true, address: true, valueTypes: true });
      await context.sync();

      expect(range.address).toBe("Plan!B2:C3");
      expect(range.values).toEqual([
        ["ÅÄÖ", 1.5],
        [true, ""],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["Boolean", "Empty"],
      ]);
    });
    expect(stats.requests).toBe(2);
    expect(stats.bytesOut).toBeGreaterThan(0);
    expect(stats.bytesIn).toBeGreaterThan(0);
  });

  it("takes more cells than the client writes in one piece, and no matrix of another size", async () => {
    const { run, book } = workbench();
    const matrix = Array.from({ length: 400 }, (_, row) => [row, "b", "c", "d"]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:D400").values = matrix;
      await context.sync();
    });
    expect(book.sheets[0]!.rows.map((row) => row?.cells.map((cell) => cell?.value))).toEqual(matrix);
    const tooFew = run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:D401").values = matrix;
      await context.sync();
    });
    expect((await errorOf(tooFew)).code).toBe("InvalidArgument");
  });

  it("writes a single value to every cell", async () => {
    expect(await written("A1:B2", "x" as unknown as unknown[][])).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it("leaves a cell alone where the matrix has null, and clears it where it has an empty text", async () => {
    const { run } = workbench(bookWith([["a", "b", "c"]]));
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:C1");
      range.values = [["new", null, ""]];
      range.load({ values: true });
      await context.sync();

      expect(range.values).toEqual([["new", "b", ""]]);
    });
  });

  it("gives serials for dates and texts for errors", async () => {
    const { run } = workbench(bookWith([[46_112, { error: "#REF!" }]]));
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
      range.load({ values: true, valueTypes: true });
      await context.sync();

      expect(range.values).toEqual([[46_112, "#REF!"]]);
      expect(range.valueTypes).toEqual([["Double", "Error"]]);
    });
  });

  it("refuses a matrix that is not of the range's size", async () => {
    const error = await errorOf(written("A1:B2", [[1]]));
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  });

  it("gives up on more than 5 million cells", async () => {
    expect((await errorOf(written("A1:J600000", 1 as unknown as unknown[][]))).code).toBe("RangeExceedsLimit");
  });

  it("gives no matrix for whole columns", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A:B");
      range.load({ values: true, address: true, isEntireColumn: true });
      await context.sync();

      expect(range.values).toBeNull();
      expect(range.address).toBe("Plan!A:B");
      expect(range.isEntireColumn).toBe(true);
    });
  });
});

describe("Range.formulas", () => {
  it("keeps the formula and gives it 0 until something calculates", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
      range.formulas = [["=SUM(C1,1.5)", "text"]];
      range.load({ values: true, formulas: true, formulasLocal: true });
      await context.sync();

      expect(range.formulas).toEqual([["=SUM(C1,1.5)", "text"]]);
      expect(range.formulasLocal).toEqual([["=SUM(C1;1,5)", "text"]]);
      expect(range.values).toEqual([[0, "text"]]);
    });
  });

  it("keeps the last value of a formula that is written again as it was", async () => {
    const book = emptyBook("Plan");
    changeCell(book.sheets[0]!, 0, 0, { value: 42, formula: "B1*2" });
    const { run } = workbench(book);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.formulas = [["=B1*2"]];
      range.load({ values: true });
      await context.sync();

      expect(range.values).toEqual([[42]]);
    });
  });
});

describe("Range.formulasLocal", () => {
  it("is read in the user's own form, unlike values", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:B1").formulasLocal = [["31/3", "1,5"]];
      sheet.getRange("A2:B2").values = [["31/3", "1,5"]];
      const range = sheet.getRange("A1:B2").load({ values: true });
      await context.sync();

      expect(range.values).toEqual([
        [46_112, 1.5],
        ["31/3", "1,5"],
      ]);
    });
  });
});

describe("Range.numberFormat and Range.text", () => {
  it("shows a value as its format and the locale say", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:C1");
      range.numberFormat = [["yyyy-mm-dd", "0.0", "@"]];
      range.values = [[46_112, 1.25, "1/2"]];
      range.load({ text: true, numberFormat: true, values: true });
      await context.sync();

      expect(range.numberFormat).toEqual([["yyyy-mm-dd", "0.0", "@"]]);
      expect(range.text[0]![0]).toBe("2026-03-31");
      expect(range.values).toEqual([[46_112, 1.25, "1/2"]]);
    });
  });

  it("takes one format for whole columns, and new cells follow it", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
      sheet.getRange("B5").values = [["2026-03-31"]];
      const range = sheet.getRange("A5:B5").load({ values: true, numberFormat: true });
      await context.sync();

      expect(range.values).toEqual([["", "2026-03-31"]]);
      expect(range.numberFormat).toEqual([["General", "@"]]);
    });
  });
});

// Helpers

function bookWith(rows: (string | number | { error: string })[][]) {
  const book = emptyBook("Plan");
  rows.forEach((row, at) => row.forEach((value, column) => changeCell(book.sheets[0]!, at, column, { value })));
  return book;
}

async function written(address: string, values: unknown[][]): Promise<unknown[][]> {
  return workbench().run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange(address);
    range.values = values;
    range.load({ values: true });
    await context.sync();

    return range.values;
  });
}
