import { watchPlan, type WatchState } from "../../src/app/watch-plan";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { changeCell } from "../../src/xlsx/book";
import { aRegisterBook } from "../support/registers";
import { colleague, workbench } from "../support/workbench";
import { today } from "../support/today";

jest.setTimeout(60_000);

describe("an edit in a register of 10,000 activities", () => {
  let stop = () => {};
  afterEach(() => stop());
  const following = async () => {
    const activities = Array.from({ length: 10_000 }, (_, at) => ({
      area: "Studentliv",
      activity: `Ta fram en guide nummer ${at} senast den 1 maj 2026`,
      progressNote: "Vi har haft två möten med studentkårerna och skrivit ett första utkast. ".repeat(10),
      responsible: "LK: Kommunikationsstaben",
      due: "maj 2026",
      id: `A-${at}`,
    }));
    const book = aRegisterBook({ activities });
    const sheet = book.sheets.findIndex(({ name }) => name === "Aktiviteter");
    changeCell(book.sheets[sheet]!, 5000, 7, { value: 46112, style: { numberFormat: "yyyy-mm-dd" } });
    const bench = workbench(book);
    stop = bench.install();
    const clock = virtualClock();
    let state: WatchState | undefined;
    const watch = watchPlan({
      workbook: excelWorkbook,
      timers: clock,
      today: () => today,
      onChange: (next) => (state = next),
      onBug: (bug) => {
        throw bug;
      },
    });
    await watch.check();
    const before = { ...bench.stats };
    const cost = () => ({
      requests: bench.stats.requests - before.requests,
      bytes: bench.stats.bytesIn + bench.stats.bytesOut - before.bytesIn - before.bytesOut,
    });
    const isRead = async () => {
      await bench.settle();
      clock.pass(300);
      while (state!.isReading) await new Promise((resolve) => setImmediate(resolve));
      return state!.live!;
    };
    return { bench, sheet, cost, isRead };
  };

  it("costs one round trip and less than 20 kB, whoever makes it", async () => {
    const { bench, sheet, cost, isRead } = await following();
    bench.session.typeCells(sheet, 5000, 5, [[""]]);
    const live = await isRead();
    expect(live.changes.map(({ by, cells }) => [[...by], cells.map(({ column }) => column)])).toEqual([
      [["me"], ["responsible"]],
    ]);
    expect(cost().requests).toBe(1);
    expect(cost().bytes).toBeLessThan(20_000);

    colleague(bench).session.typeCells(sheet, 7000, 5, [["LiU"]]);
    expect((await isRead()).changes.map(({ row, by }) => [row, ...by])).toEqual([
      ["A-4999", "me"],
      ["A-6999", "colleague"],
    ]);
    expect(cost().requests).toBe(2);
  });

  it("costs one round trip for thirty rows that are pasted", async () => {
    const { bench, sheet, cost, isRead } = await following();
    bench.session.pasteCells(
      sheet,
      100,
      5,
      Array.from({ length: 30 }, () => [{ text: "LiU" }]),
    );
    expect((await isRead()).changes).toHaveLength(30);
    expect(cost().requests).toBe(1);
  });
});
