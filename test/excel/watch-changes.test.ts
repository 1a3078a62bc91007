import type { ChangeHint, SelectedCell } from "../../src/app/change-hint";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { aRegisterBook } from "../support/registers";
import { colleague, workbench, type Bench } from "../support/workbench";

describe("excelWorkbook.watch", () => {
  let stop = () => {};
  afterEach(() => stop());
  const watching = async () => {
    const bench = workbench(aRegisterBook());
    stop = bench.install();
    const hints: ChangeHint[] = [];
    const unwatch = await excelWorkbook.watch((hint) => hints.push(hint));
    const told = async () => {
      await bench.settle();
      return hints.splice(0);
    };
    return { bench, unwatch, told };
  };

  it("tells which cells were edited, and whose hand did it", async () => {
    const { bench, told } = await watching();
    const { tables } = await excelWorkbook.readTables(["PlanActivities"]);
    const sheet = sheetOf(bench, "Aktiviteter");
    const areas = [{ top: 1, left: 5, bottom: 1, right: 5 }];
    bench.session.typeCells(sheet, 1, 5, [["LiU"]]);
    expect(await told()).toEqual([{ kind: "cells", sheetId: tables[0]!.sheetId, areas, by: "me" }]);
    colleague(bench).session.typeCells(sheet, 1, 5, [["LK"]]);
    expect(await told()).toEqual([{ kind: "cells", sheetId: tables[0]!.sheetId, areas, by: "colleague" }]);
  });

  it("tells of rows, sheets and tables that come, go or move", async () => {
    const { bench, told } = await watching();
    const { session } = bench;
    const sheet = sheetOf(bench, "Aktiviteter");
    const deeds: ["structure" | "sheets", () => void][] = [
      ["structure", () => session.insertRows(sheet, 2, 1)],
      ["structure", () => session.deleteRows(sheet, 2, 1)],
      ["sheets", () => session.copySheet(sheet)],
      ["structure", () => session.sortTable(sheet, "PlanActivities", [{ column: 3, descending: true }])],
      ["sheets", () => session.addSheet()],
      ["sheets", () => session.deleteSheet(sheetOf(bench, "Områden"))],
    ];
    for (const [kind, deed] of deeds) {
      deed();
      expect(await told()).toContainEqual({ kind, by: "me" });
    }
  });

  it("tells to which cells the person goes, and not where a colleague does", async () => {
    const bench = workbench(aRegisterBook());
    stop = bench.install();
    const cells: SelectedCell[] = [];
    await excelWorkbook.watch(
      () => {},
      (cell) => cells.push(cell),
    );
    const { tables } = await excelWorkbook.readTables(["PlanActivities"]);
    const sheet = sheetOf(bench, "Aktiviteter");
    bench.session.selectArea(sheet, { top: 2, left: 5, bottom: 3, right: 6 });
    colleague(bench).session.selectArea(sheet, { top: 1, left: 1, bottom: 1, right: 1 });
    await bench.settle();
    expect(cells).toEqual([{ sheetId: tables[0]!.sheetId, row: 2, column: 5 }]);
  });

  it("hears nothing any more once it is stopped", async () => {
    const { bench, unwatch, told } = await watching();
    await unwatch();
    bench.session.typeCells(sheetOf(bench, "Aktiviteter"), 1, 5, [["LiU"]]);
    expect(await told()).toEqual([]);
  });
});

// Helpers

function sheetOf({ book }: Bench, name: string): number {
  return book.sheets.findIndex((sheet) => sheet.name === name);
}
