import { emptyBook } from "../../../../src/xlsx/book";
import { errorOf, workbench } from "../../../support/workbench";

describe("a sheet among the others", () => {
  it("has neighbours, hidden ones left out when asked", async () => {
    const bench = workbench(emptyBook("A", "B", "C"));
    bench.book.sheets[1]!.visibility = "hidden";
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [
        worksheets.getItem("A").getNext(),
        worksheets.getItem("A").getNext(true),
        worksheets.getItem("C").getPrevious(true),
        worksheets.getItem("C").getNextOrNullObject(),
        worksheets.getItem("A").getPreviousOrNullObject(),
      ];
      for (const sheet of found) sheet.load({ name: true });
      await context.sync();

      expect(found.map((sheet) => (sheet.isNullObject ? null : sheet.name))).toEqual(["B", "C", "A", null, null]);
    });
    const error = await errorOf(
      bench.run(async (context) => void context.workbook.worksheets.getItem("C").getNext().load({ name: true })),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  it.each<[Excel.WorksheetPositionType | "None" | "Before" | "After" | "Beginning" | "End", string[]]>([
    ["None", ["A", "B", "B (2)", "C"]],
    ["Before", ["B (2)", "A", "B", "C"]],
    ["After", ["A", "B (2)", "B", "C"]],
    ["Beginning", ["B (2)", "A", "B", "C"]],
    ["End", ["A", "B", "C", "B (2)"]],
  ])("is copied to the place %s, and the copy found again", async (position, names) => {
    const { run, book } = workbench(emptyBook("A", "B", "C"));
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const copy = worksheets.getItem("B").copy(position, worksheets.getItem("A"));
      await context.sync();
      copy.getRange("A1").values = [["copied"]];
      copy.load({ name: true });
      await context.sync();

      expect(copy.name).toBe("B (2)");
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
    expect(book.sheets.find(({ name }) => name === "B (2)")!.rows[0]!.cells[0]!.value).toBe("copied");
  });
});
