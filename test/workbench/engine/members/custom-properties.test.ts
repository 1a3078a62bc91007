import { workbench } from "../../../support/workbench";

describe("Worksheet.customProperties", () => {
  it("are kept with the sheet, keys in any letter case", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Plan");
      customProperties.add("area", "A-1");
      customProperties.add("AREA", "A-2");
      const found = customProperties.getItem("Area").load({ key: true, value: true });
      const missing = customProperties.getItemOrNullObject("nej");
      customProperties.load({ key: true, value: true });
      await context.sync();

      expect([found.key, found.value, missing.isNullObject]).toEqual(["area", "A-2", true]);
      expect(customProperties.items).toHaveLength(1);
      found.value = "A-3";
      await context.sync();
    });
    expect([...book.sheets[0]!.customProperties]).toEqual([["area", "A-3"]]);
  });
});
