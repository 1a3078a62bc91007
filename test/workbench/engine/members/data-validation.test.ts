import { workbench } from "../../../support/workbench";

describe("Range.dataValidation", () => {
  it("offers a list, says what is wrong, and is cleared", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const { dataValidation } = sheet.getRange("A1:A10");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Klar,Pågår" } };
      dataValidation.errorAlert = { title: "Status", message: "Välj ur listan.", showAlert: true, style: "Stop" };
      dataValidation.prompt = { title: "Status", message: "Klar eller pågår?", showPrompt: true };
      sheet.getRange("A4:A5").dataValidation.clear();
      sheet.getRange("B1").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
      const part = sheet.getRange("A6").dataValidation.load({ type: true, rule: true, errorAlert: true, prompt: true });
      const none = sheet.getRange("A4").dataValidation.load({ type: true, rule: true });
      await context.sync();

      expect(part.toJSON()).toMatchObject({
        type: "List",
        rule: { list: { source: "Klar,Pågår" } },
        errorAlert: { message: "Välj ur listan.", showAlert: true },
        prompt: { message: "Klar eller pågår?", showPrompt: true },
      });
      expect(none.type).toBe("None");
    });
    expect(book.sheets[0]!.validations.map(({ type, areas, formula1 }) => [type, areas.length, formula1])).toEqual([
      ["list", 2, '"Klar,Pågår"'],
      ["whole", 1, "1"],
    ]);
  });
});
