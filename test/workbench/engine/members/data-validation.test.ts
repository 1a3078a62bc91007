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

  it("takes a prompt or a mild alert without a rule, and a list without an arrow", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.prompt = { title: "", message: "Skriv fritt.", showPrompt: false };
      dataValidation.errorAlert = { title: "", message: "", showAlert: true, style: "Warning" };
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: false, source: "a,b" } };
      dataValidation.load({ type: true, prompt: true, errorAlert: true, rule: true });
      const list = sheet.getRange("B1").dataValidation.load({ rule: true });
      await context.sync();

      expect([dataValidation.type, dataValidation.prompt.showPrompt]).toEqual(["None", false]);
      expect(dataValidation.errorAlert).toMatchObject({ style: "Warning", showAlert: true });
      expect(list.rule).toEqual({ list: { inCellDropDown: false, source: "a,b" } });
    });
    expect(book.sheets[0]!.validations).toMatchObject([
      { type: "any", prompt: "Skriv fritt.", showPrompt: false, errorStyle: "warning" },
      { type: "list", inCellDropDown: false },
    ]);
  });

  it("is of mixed criteria where some cells have a rule and others none", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
      sheet.getRange("A6").dataValidation.prompt = { title: "", message: "Skriv fritt.", showPrompt: true };
      const types = ["A1:A4", "A4:A6", "A5:A6"].map((address) =>
        sheet.getRange(address).dataValidation.load({ type: true }),
      );
      await context.sync();

      expect(types.map(({ type }) => type)).toEqual(["List", "MixedCriteria", "None"]);
    });
  });

  it("tells which cells hold what it would not let in", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:A4");
      range.values = [["Ja"], ["ja"], ["Kanske"], [""]];
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
      range.dataValidation.load({ valid: true });
      const [first, second] = [range.getCell(0, 0), range.getCell(1, 0)];
      first.dataValidation.load({ valid: true });
      second.dataValidation.load({ valid: true });
      const invalid = range.dataValidation.getInvalidCells().load({ address: true, cellCount: true });
      const none = first.dataValidation.getInvalidCellsOrNullObject().load({ address: true });
      await context.sync();

      expect([range, first, second].map(({ dataValidation: { valid } }) => valid)).toEqual([null, true, false]);
      expect([invalid.address, invalid.cellCount, none.isNullObject]).toEqual(["Plan!A2:A3", 2, true]);
    });
  });
});
