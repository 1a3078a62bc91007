import { emptyBook, changeCell } from "../../../../src/xlsx/book";
import { errorOf, workbench } from "../../../support/workbench";

describe("names", () => {
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
