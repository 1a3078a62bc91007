import type { ChangeHint } from "../../src/app/change-hint";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { tableNames } from "../../src/core/register/read-plan";
import { changeCell } from "../../src/xlsx/book";
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
    const deeds: (() => void)[] = [
      () => session.insertRows(sheet, 2, 1),
      () => session.deleteRows(sheet, 2, 1),
      () => session.copySheet(sheet),
      () => session.sortTable(sheet, "PlanActivities", [{ column: 3, descending: true }]),
      () => session.addSheet(),
      () => session.deleteSheet(sheetOf(bench, "Områden")),
    ];
    for (const deed of deeds) {
      deed();
      expect(await told()).toContainEqual({ kind: "structure", by: "me" });
    }
  });

  it("hears nothing any more once it is stopped", async () => {
    const { bench, unwatch, told } = await watching();
    await unwatch();
    bench.session.typeCells(sheetOf(bench, "Aktiviteter"), 1, 5, [["LiU"]]);
    expect(await told()).toEqual([]);
  });
});

describe("excelWorkbook.readRows", () => {
  it("takes one round trip and less than 20 kB for a row of a register with 10,000 activities", async () => {
    const activities = Array.from({ length: 10_000 }, (_, at) => ({
      area: "Studentliv",
      activity: `Ta fram en guide nummer ${at}`,
      progressNote: "Vi har haft två möten med studentkårerna och skrivit ett första utkast. ".repeat(10),
      responsible: "Kommunikationsstaben",
      id: `A-${at}`,
    }));
    const book = aRegisterBook({ activities });
    changeCell(
      book.sheets.find(({ name }) => name === "Aktiviteter")!,
      5000,
      7,
      {
        value: 46112,
        style: { numberFormat: "yyyy-mm-dd" },
      },
    );
    const bench = workbench(book);
    const uninstall = bench.install();
    const { tables } = await excelWorkbook.readTables(tableNames);
    const table = tables.find(({ name }) => name === "PlanActivities")!;
    const before = { ...bench.stats };
    const rows = await excelWorkbook.readRows([{ table, from: 4999, rows: 1 }]);
    uninstall();
    expect(rows![0]).toEqual([table.rows[4999]]);
    expect(bench.stats.requests - before.requests).toBe(1);
    const bytes = bench.stats.bytesIn + bench.stats.bytesOut - before.bytesIn - before.bytesOut;
    expect(bytes).toBeLessThan(20_000);
  });
});

// Helpers

function sheetOf({ book }: Bench, name: string): number {
  return book.sheets.findIndex((sheet) => sheet.name === name);
}
