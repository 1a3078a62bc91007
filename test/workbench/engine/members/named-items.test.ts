import { emptyBook, changeCell } from "../../../../src/xlsx/book";
import { errorOf, workbench } from "../../../support/workbench";

describe("names", () => {
  it("are hidden, point elsewhere, and tell their sheet", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const own = sheet.names.add("Lokalt", sheet.getRange("A1"));
      const shared = context.workbook.names.add("Gemensamt", sheet.getRange("A1"));
      own.visible = false;
      shared.formula = "=Plan!$C$3";
      const sheets = [own.worksheetOrNullObject, shared.worksheetOrNullObject];
      for (const each of sheets) each.load({ name: true });
      const range = shared.getRange().load({ address: true });
      own.load({ visible: true });
      await context.sync();

      expect(sheets.map((each) => (each.isNullObject ? null : each.name))).toEqual(["Plan", null]);
      expect([own.visible, range.address]).toEqual([false, "Plan!C3"]);
    });
    expect(book.sheets[0]!.names).toEqual([{ name: "Lokalt", formula: "Plan!$A$1", hidden: true }]);
  });

  it("are added for the workbook or a sheet, point at cells, and go", async () => {
    const book = emptyBook("Plan");
    changeCell(book.sheets[0]!, 1, 1, { value: "x" });
    const { run } = workbench(book);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      context.workbook.names.add("Mål", sheet.getRange("B2:C3"));
      sheet.names.add("Lokalt", "=1+1");
      const item = context.workbook.names
        .getItem("mål")
        .load({ name: true, type: true, value: true, scope: true, formula: true });
      const values = item.getRange().load({ values: true });
      const noCells = sheet.names.getItem("Lokalt").getRangeOrNullObject();
      const missing = context.workbook.names.getItemOrNullObject("Lokalt");
      context.workbook.names.load({ name: true });
      await context.sync();

      expect([item.name, item.type, item.value, item.scope, item.formula]).toEqual([
        "Mål",
        "Range",
        "Plan!$B$2:$C$3",
        "Workbook",
        "=Plan!$B$2:$C$3",
      ]);
      expect(values.values[0]![0]).toBe("x");
      expect([noCells.isNullObject, missing.isNullObject, context.workbook.names.items.length]).toEqual([
        true,
        true,
        1,
      ]);
      item.delete();
      context.workbook.names.add("två ord", sheet.getRange("A1"));
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidArgument" });
    });
    expect(book.names).toEqual([]);
  });
});
