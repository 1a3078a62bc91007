import { errorOf, workbench } from "../../../support/workbench";

describe("Worksheet.protection", () => {
  it("refuses every write until it is taken off, but for unlocked cells", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("B1").values = [["may"]];
      sheet.protection.load({ protected: true });
      await context.sync();
      expect(sheet.protection.protected).toBe(true);

      const refused = [
        () => (sheet.getRange("A1").values = [["no"]]),
        () => sheet.getRange("A1:B1").clear(),
        () => sheet.getRange("2:2").insert("Down"),
        () => sheet.getRange("2:2").delete("Up"),
        () => sheet.tables.add("A1:B2", true),
        () => (sheet.getRange("A1").format.fill.color = "#FF0000"),
      ];
      for (const act of refused) {
        act();
        expect(await errorOf(context.sync())).toMatchObject({ code: "AccessDenied" });
      }
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["yes"]];
      await context.sync();
    });
    expect(book.sheets[0]!.rows[0]!.cells.map((cell) => cell?.value)).toEqual(["yes", "may"]);
  });
});
