import { emptyBook } from "../../../../src/xlsx/book";
import { errorOf, workbench } from "../../../support/workbench";

describe("Range.clear", () => {
  it.each([
    ["Contents", [["", ""]], "#FF0000", true],
    ["Formats", [["a", "b"]], "#FFFFFF", true],
    ["Hyperlinks", [["a", "b"]], "#FF0000", false],
    [undefined, [["", ""]], "#FFFFFF", false],
  ] as const)("with %p takes away what it says", async (applyTo, values, color, linked) => {
    const { run, book } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
      range.values = [["a", "b"]];
      range.format.fill.color = "#FF0000";
      range.hyperlink = { address: "https://example.org" };
      range.clear(applyTo);
      range.load({ values: true, format: { fill: { color: true } } });
      await context.sync();

      expect(range.values).toEqual(values);
      expect(range.format.fill.color).toBe(color);
    });
    expect(book.sheets[0]!.hyperlinks.length > 0).toBe(linked);
  });
});

describe("Range.merge", () => {
  it("keeps the first cell's value, and is undone by unmerge", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.merge(false);
      range.load({ values: true });
      await context.sync();

      expect(range.values).toEqual([
        ["a", ""],
        ["", ""],
      ]);
      expect(book.sheets[0]!.merges).toHaveLength(1);
      range.unmerge();
      range.merge(true);
      await context.sync();
    });
    expect(book.sheets[0]!.merges).toHaveLength(2);
  });
});

describe("Range.merge, unmerge and clear over a part of a table", () => {
  it("refuse to merge, unmerge nothing, and keep the table with a heading of its own", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:B2").values = [
        ["Mål", "Ansvarig"],
        ["a", "b"],
      ];
      sheet.tables.add("A1:B2", true);
      sheet.getRange("B2:C3").merge();
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidOperation" });
      sheet.getRange("B1:C3").unmerge();
      sheet.getRange("B1:C3").clear();
      const left = sheet.getRange("A1:B2").load({ values: true });
      await context.sync();

      expect(left.values).toEqual([
        ["Mål", "Kolumn2"],
        ["a", ""],
      ]);
    });
    expect(book.sheets[0]!.tables.map(({ columns }) => columns.map(({ name }) => name))).toEqual([["Mål", "Kolumn2"]]);
  });
});

describe("Range.select", () => {
  it("shows the sheet and selects there, for this person", async () => {
    const { run, session } = workbench(emptyBook("A", "B"));
    await run(async (context) => {
      context.workbook.worksheets.getItem("B").getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load({ address: true });
      const active = context.workbook.getActiveCell().load({ address: true });
      await context.sync();

      expect([selected.address, active.address]).toEqual(["B!C3:D4", "B!C3"]);
    });
    expect([session.activeSheet, session.selection]).toEqual([1, { top: 2, left: 2, bottom: 3, right: 3 }]);
  });
});
