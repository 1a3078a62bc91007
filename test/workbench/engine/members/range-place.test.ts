import { workbench } from "../../../support/workbench";

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
});
