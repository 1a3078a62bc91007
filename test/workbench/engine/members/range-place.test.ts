import { errorOf, workbench } from "../../../support/workbench";

describe("Range.hyperlink", () => {
  it("links cells within the workbook and outside it, the text shown as it is", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.hyperlink = { documentReference: "Plan!B2", textToDisplay: "=1+1", screenTip: "Till cellen" };
      const none = context.workbook.worksheets.getItem("Plan").getRange("A2").load({ hyperlink: true });
      range.load({ hyperlink: true, values: true });
      await context.sync();

      expect(range.hyperlink).toEqual({ documentReference: "Plan!B2", screenTip: "Till cellen" });
      expect(range.values).toEqual([["=1+1"]]);
      expect(none.hyperlink).toBeNull();
    });
  });

  it("gives the cells the look of a link in place of the font set before, and nothing but the font", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:A2");
      range.format.fill.color = "#FFFF00";
      range.format.font.set({ bold: true, size: 14, color: "#FF0000" });
      range.hyperlink = { address: "https://example.org" };
      const look = { bold: true, size: true, color: true, underline: true };
      range.load({ format: { font: look, fill: { color: true } } });
      await context.sync();

      expect(range.format.font.toJSON()).toEqual({ bold: false, size: 11, color: "#0563C1", underline: "Single" });
      expect(range.format.fill.color).toBe("#FFFF00");
      range.format.font.underline = "None";
      range.format.font.load({ underline: true });
      await context.sync();

      expect(range.format.font.underline).toBe("None");
    });
  });

  it("is refused on a protected sheet, in unlocked cells too, and leaves no half of a link", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").hyperlink = { address: "https://example.org" };
      expect(await errorOf(context.sync())).toMatchObject({ code: "AccessDenied" });
    });
    expect(book.sheets[0]!.hyperlinks).toEqual([]);
  });
});
