import { emptyBook } from "../../../src/xlsx/book";
import { errorOf, workbench } from "../../support/workbench";

describe("load", () => {
  it("without names gives every property of the object, and no other object", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan").load();
      await context.sync();

      expect(sheet.toJSON()).toEqual({
        id: expect.stringMatching(/^\{.{36}\}$/),
        name: "Plan",
        position: 0,
        visibility: "Visible",
        tabColor: "",
        showGridlines: true,
      });
    });
  });

  it("leaves out what is newer than the Excel that the workbench stands for", async () => {
    const { run } = workbench(emptyBook("Plan"), { excelApi: "1.6" });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan").load();
      await context.sync();

      expect(sheet.toJSON()).not.toHaveProperty("tabColor");
    });
  });

  it("follows objects as far as they are named, in one round trip", async () => {
    const { run, stats } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1").load("address,format/font/bold,format/fill,worksheet/name");
      await context.sync();

      expect([range.address, range.format.font.bold, range.format.fill.color, range.worksheet.name]).toEqual([
        "Plan!A1",
        true,
        "#FFFFFF",
        "Plan",
      ]);
      expect(stats.requests).toBe(1);
    });
  });

  it("lets an add-in ask whether an object is null", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject("Plan").load("isNullObject");
      const gone = context.workbook.worksheets.getItemOrNullObject("Nej").load("isNullObject");
      await context.sync();

      expect([there.isNullObject, gone.isNullObject]).toEqual([false, true]);
    });
  });

  it("refuses to look into a plain property", async () => {
    const { run } = workbench();
    const error = await errorOf(
      run(async (context) => void context.workbook.worksheets.getItem("Plan").load("name/length")),
    );
    expect(error.message).toBe("Loading into Worksheet.name is not in the workbench.");
  });

  it("gives a collection's items an identity by which they are found again", async () => {
    const { run } = workbench(emptyBook("A", "B"));
    await run(async (context) => {
      const sheets = context.workbook.worksheets.load("items");
      await context.sync();
      sheets.items[0]!.name = "Z";
      sheets.items[1]!.getRange("A1").values = [["b"]];
      await context.sync();
      sheets.load("items/name");
      await context.sync();

      expect(sheets.items.map(({ name }) => name)).toEqual(["Z", "B"]);
    });
  });
});
