import { emptyBook } from "../../../src/xlsx/book";
import { createHost } from "../../../src/workbench/engine/host";
import { officeClient } from "../../support/office-client";

describe("Range.values", () => {
  it("reads back what was written", async () => {
    const client = officeClient(createHost(emptyBook("Plan")).openSession({ name: "Åsa", color: "#0078D4" }));
    const seen = await client.run(async (context) => {
      const range = context.workbook.worksheets.getItem("plan").getRange("B2:C3");
      range.values = [
        ["ÅÄÖ", 1.5],
        [true, ""],
      ];
      range.load({ values: true, address: true, valueTypes: true });
      await context.sync();

      return [range.address, range.values, range.valueTypes];
    });
    expect(seen).toEqual([
      "Plan!B2:C3",
      [
        ["ÅÄÖ", 1.5],
        [true, ""],
      ],
      [
        ["String", "Double"],
        ["Boolean", "Empty"],
      ],
    ]);
    expect(client.stats.requests).toBe(2);
  });
});
