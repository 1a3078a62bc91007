import { aTableBook } from "../../../support/table-book";
import { errorOf, workbench } from "../../../support/workbench";

const rows = [
  ["Nr", "Status", "Antal"],
  [1, "Pågår", 10],
  [2, "klart", 1234],
  [3, "Pågår", 5],
];

describe("cells looked for from a range", () => {
  it("are found by their text, forwards and backwards, whole or in part", async () => {
    const { run } = workbench(aTableBook(rows));
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:C4");
      const found = [
        range.find("pågår", {}),
        range.find("Pågår", { searchDirection: "Backwards" }),
        range.find("1", { completeMatch: true }),
        range.findOrNullObject("KLART", { matchCase: true }),
      ];
      for (const each of found) each.load({ address: true });
      await context.sync();

      const addresses = found.map((each) => (each.isNullObject ? null : each.address.slice(5)));
      expect(addresses).toEqual(["B2", "B4", "A2", null]);
    });
    const error = await errorOf(
      run(async (context) => void context.workbook.worksheets.getItem("Plan").getRange("A1:C4").find("x", {}).select()),
    );
    expect(error.code).toBe("ItemNotFound");
  });

  it("are the block around, what is merged, and what lies beside", async () => {
    const bench = workbench(aTableBook(rows));
    bench.book.sheets[0]!.merges.push({ top: 6, left: 0, bottom: 7, right: 1 });
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const region = sheet.getRange("B3").getSurroundingRegion().load({ address: true });
      const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load({ address: true, areaCount: true });
      const none = sheet.getRange("A1:D4").getMergedAreasOrNullObject().load({ address: true });
      const after = sheet.getRange("B3").getColumnsAfter(2).load({ address: true });
      const before = sheet.getRange("C3").getColumnsBefore(1).load({ address: true });
      const cell = sheet.getRange("B3").load({ left: true, top: true, width: true, height: true });
      await context.sync();

      expect([region.address, merged.address, merged.areaCount]).toEqual(["Plan!A1:C4", "Plan!A7:B8", 1]);
      expect([none.isNullObject, after.address, before.address]).toEqual([true, "Plan!C3:D3", "Plan!B3"]);
      expect([cell.left, cell.top, cell.width, cell.height]).toEqual([48, 30, 48, 15]);
    });
  });

  it("are only those shown when a filter hides rows", async () => {
    const { run } = workbench(aTableBook(rows));
    await run(async (context) => {
      const table = context.workbook.tables.getItem("Plan");
      table.columns.getItem("Status").filter.applyValuesFilter(["Pågår"]);
      const view = table.getDataBodyRange().getVisibleView().load({ values: true, rowCount: true, text: true });
      await context.sync();

      expect([view.rowCount, view.values]).toEqual([
        2,
        [
          [1, "Pågår", 10],
          [3, "Pågår", 5],
        ],
      ]);
      expect(view.text[1]).toEqual(["3", "Pågår", "5"]);
    });
  });
});
