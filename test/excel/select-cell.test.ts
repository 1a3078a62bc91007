import { selectCell } from "../../src/excel/select-cell";
import { createHost } from "../../src/workbench/engine/host";
import { officeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";

describe("selectCell", () => {
  const session = createHost(aRegisterBook()).openSession({ name: "Åsa", color: "#0F6CBD" });
  const { stats, install } = officeClient(session);
  const stop = install();
  afterAll(() => stop());
  const status = { table: "PlanActivities", title: { sv: "", en: "" }, column: { heading: "Status", index: 10 } };

  it.each([
    [
      "three round trips for a row that may have moved",
      { column: { heading: "ID", index: 20 }, cell: "A-CCCCCCCC" },
      3,
    ],
    ["two for a row of which nothing tells", null, 2],
  ])("takes %s, and the client's own last word", async (_, identity, trips) => {
    const before = stats.requests;
    await selectCell({ ...status, row: { index: 0, identity } });
    expect(stats.requests - before).toBe(trips + 1);
  });

  it("takes two for a heading", async () => {
    const before = stats.requests;
    await selectCell({ ...status, row: null });
    expect(stats.requests - before).toBe(3);
  });
});
