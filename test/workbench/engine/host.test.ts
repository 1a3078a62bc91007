import { emptyBook } from "../../../src/xlsx/book";
import type { HostChange } from "../../../src/workbench/engine/engine";
import { createHost } from "../../../src/workbench/engine/host";
import { workbench } from "../../support/workbench";

describe("createHost", () => {
  it("tells of every change, where it was and whose it is", () => {
    const host = createHost(emptyBook("Plan", "Mer"));
    const [anna, bo] = ["Anna", "Bo"].map((name) => host.openSession({ name, color: "#0F6CBD" })) as [
      ReturnType<typeof host.openSession>,
      ReturnType<typeof host.openSession>,
    ];
    const changes: HostChange[] = [];
    const stop = host.onChange((change) => changes.push(change));
    anna.typeCells(0, 1, 2, [["x"]]);
    bo.activateSheet(1);
    bo.insertRows(1, 0, 1);
    stop();
    bo.deleteRows(1, 0, 1);

    expect(changes).toEqual([
      { kind: "cells", sheet: "Plan", area: { top: 1, left: 2, bottom: 1, right: 2 }, by: anna.id },
      { kind: "selection", sheet: "Mer", area: null, by: bo.id },
      { kind: "structure", sheet: "Mer", area: null, by: bo.id },
    ]);
  });

  it("tells of what an add-in sets, also what no cell shows", async () => {
    const { run, host } = workbench();
    const kinds: string[] = [];
    host.onChange(({ kind, sheet }) => kinds.push(`${kind} ${sheet ?? "-"}`));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.pageLayout.orientation = "Landscape";
      sheet.customProperties.add("area", "A-1");
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.tables.add("A1:B2", true);
      await context.sync();
    });
    expect(kinds).toEqual(["structure -", "structure -", "cells Plan", "cells Plan", "structure Plan"]);
  });

  it.each([
    [undefined, "1.15"],
    ["1.9", "1.9"],
    ["1.14", "1.14"],
    ["1.16", "1.15"],
    ["1.100", "1.15"],
  ])("asked for ExcelApi %s answers to %s, and never to more than the client knows", (asked, offered) => {
    expect(createHost(emptyBook("Plan"), asked === undefined ? {} : { excelApi: asked }).excelApi).toBe(offered);
  });

  it("forgets a session that is closed", () => {
    const host = createHost(emptyBook("Plan"));
    const session = host.openSession({ name: "Anna", color: "#0F6CBD" });
    session.selectArea(0, { top: 1, left: 1, bottom: 1, right: 1 });
    session.close();
    session.close();
    expect([host.sessions.length, session.engine.refs.size]).toEqual([0, 0]);
    expect(host.openSession({ name: "Bo", color: "#0F6CBD" }).id).not.toBe(session.id);
  });

  it("reads typing in the language of the workbook", () => {
    const values = (["sv-SE", "en-US"] as const).map((locale) => {
      const book = emptyBook("Plan");
      createHost(book, { locale, today: () => "2026-06-15" })
        .openSession({ name: "Anna", color: "#0F6CBD" })
        .typeCells(0, 0, 0, [["31/3", "1,5", "SANT"]]);
      return book.sheets[0]!.rows[0]!.cells.map((cell) => cell?.value);
    });
    expect(values).toEqual([
      [46_112, 1.5, true],
      ["31/3", "1,5", "SANT"],
    ]);
  });
});
