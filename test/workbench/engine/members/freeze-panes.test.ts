import { workbench } from "../../../support/workbench";

describe("Worksheet.freezePanes", () => {
  it("freezes, tells where, and lets go", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem("Plan");
      const none = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(2);
      const rows = freezePanes.getLocationOrNullObject().load({ address: true });
      freezePanes.freezeAt(context.workbook.worksheets.getItem("Plan").getRange("A1:B3"));
      const both = freezePanes.getLocation().load({ address: true });
      freezePanes.freezeColumns(1);
      const columns = freezePanes.getLocation().load({ address: true });
      freezePanes.unfreeze();
      await context.sync();

      expect(none.isNullObject).toBe(true);
      expect([rows.address, both.address, columns.address]).toEqual(["Plan!1:2", "Plan!A1:B3", "Plan!A:A"]);
    });
  });
});
