import { cellAt } from "../../../src/xlsx/book";
import type { Session } from "../../../src/workbench/engine/engine";
import { virtualClock } from "../../../src/workbench/sharing/clock";
import { shareBook } from "../../../src/workbench/sharing/sharing";
import { aSmallBook } from "../../support/deeds";
import { officeClient } from "../../support/office-client";

describe("a replica", () => {
  it("sees a colleague's edit when both have saved and fetched, and not before", () => {
    const { anna, bo, clock } = twoCopies();
    anna.typeCells(0, 2, 0, [["hej"]]);
    clock.pass(1_999);
    expect(valueAt(bo, 2, 0)).toBe("2.0");
    clock.pass(1);
    expect(valueAt(bo, 2, 0)).toBe("hej");
  });

  it("tells the add-in of it as a colleague's, where the cells stand in its own copy", async () => {
    const { anna, bo, clock } = twoCopies();
    const client = officeClient(bo);
    const heard: unknown[] = [];
    await client.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ source, address, changeType, details }) => {
        heard.push([source, changeType, address, details?.valueAfter]);
        await Promise.resolve();
      });
      await context.sync();
    });
    anna.typeCells(0, 4, 0, [["hej"]]);
    bo.insertRows(0, 1, 1);
    clock.passAll();
    await client.settle();
    expect(heard).toEqual([
      ["Local", "RowInserted", "2:2", undefined],
      ["Remote", "RangeEdited", "A6", "hej"],
    ]);
    expect(valueAt(bo, 5, 0)).toBe("hej");
  });

  it("keeps selections and kept ranges on their cells when others' changes come in among its own", async () => {
    const { anna, bo, clock } = twoCopies();
    const client = officeClient(bo);
    await client.run(async (context) => {
      const kept = context.workbook.worksheets.getItem("Plan").getRange("A4");
      context.trackedObjects.add(kept);
      kept.load({ address: true });
      await context.sync();

      bo.selectArea(0, { top: 4, left: 1, bottom: 4, right: 1 });
      bo.insertRows(0, 1, 2);
      anna.insertRows(0, 3, 1);
      clock.passAll();
      kept.load({ address: true, values: true });
      await context.sync();
      expect([kept.address, kept.values]).toEqual(["Plan!A7", [["3.0"]]]);
    });
    expect(bo.selection).toEqual({ top: 7, left: 1, bottom: 7, right: 1 });
  });

  it("keeps a sheet of its own that others' changes come in upon", () => {
    const { anna, bo, clock } = twoCopies();
    const client = officeClient(bo);
    return client.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Status");
      sheet.activate();
      sheet.load({ id: true });
      await context.sync();
      anna.typeCells(0, 2, 0, [["hej"]]);
      clock.pass(2_000);
      anna.typeCells(0, 3, 0, [["igen"]]);
      sheet.getRange("A1").values = [["Läget"]];
      await context.sync();
      clock.passAll();
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load({ name: true });
      await context.sync();
      expect(again.name).toBe("Status");
      expect(bo.engine.book.sheets[bo.activeSheet]?.name).toBe("Status");
      expect(anna.engine.book.sheets.map(({ name }) => name)).toEqual(["Plan", "Läget", "Status"]);
    });
  });

  it("hands in what a person has done who goes", () => {
    const { anna, bo, clock, sharing } = twoCopies();
    anna.typeCells(0, 2, 0, [["hej"]]);
    anna.close();
    expect(cellAt(sharing.book.sheets[0]!, 2, 0)?.value).toBe("hej");
    clock.passAll();
    expect(valueAt(bo, 2, 0)).toBe("hej");
    expect(sharing.sessions).toEqual([bo]);
  });

  it("gives two sheets of the same name names of their own", () => {
    const { anna, bo, clock } = twoCopies();
    return Promise.all(
      [anna, bo].map((session) =>
        officeClient(session).run(async (context) => {
          context.workbook.worksheets.add("Status");
          await context.sync();
        }),
      ),
    ).then(() => {
      clock.passAll();
      const names = anna.engine.book.sheets.map(({ name }) => name);
      expect(names).toEqual(["Plan", "Läget", "Status", "Status (2)"]);
      expect(bo.engine.book.sheets.map(({ name }) => name)).toEqual(names);
    });
  });
});

// Helpers

function twoCopies() {
  const clock = virtualClock();
  const sharing = shareBook(aSmallBook(), { way: "replicas", clock, delay: () => 1_000, today: () => "2026-06-15" });
  const [anna, bo] = ["Anna", "Bo"].map((name) => sharing.openSession({ name, color: "#0F6CBD" })) as [
    Session,
    Session,
  ];
  return { anna, bo, clock, sharing };
}

function valueAt({ engine }: Session, row: number, column: number) {
  return cellAt(engine.book.sheets[0]!, row, column)?.value;
}
