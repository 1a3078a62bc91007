import { setImmediate } from "node:timers";
import { TextEncoder } from "node:util";
import { act, screen } from "@testing-library/react";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { cellAt, type Book } from "../../src/xlsx/book";
import { renderPaneBeside } from "./render-pane";
import { workbench } from "./workbench";

/** The pane beside the workbench's engine, through Microsoft's own client, once it has checked the plan. */
export async function paneOnEngine(book: Book) {
  const bench = workbench(book);
  const close = bench.install();
  const clock = virtualClock();
  const shown = renderPaneBeside(excelWorkbook, { timers: clock, random: seededChance(1) });
  await screen.findByText("Planen är inte kontrollerad än");
  await shown.user.click(screen.getByText("Kontrollera planen"));
  await screen.findByText("Kontrollerad kl. 10.12");
  /** Lets the pane hear what has happened, and read it. */
  const follow = () =>
    act(async () => {
      await bench.settle();
      clock.pass(300);
      for (let turn = 0; turn < 20; turn++) await bench.settle();
    });
  return { ...shown, bench, clock, follow, close };
}

/** What jsdom lacks of what Excel's client and browsers have. */
Object.assign(globalThis, {
  TextEncoder,
  setImmediate,
  structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
});

/** A column of the table on a sheet, as it stands in the workbook. */
export function columnOf(book: Book, sheetName: string, heading: string): unknown[] {
  const sheet = book.sheets.find(({ name }) => name === sheetName)!;
  const { area, columns } = sheet.tables[0]!;
  const column = area.left + columns.findIndex(({ name }) => name === heading);
  return Array.from(
    { length: area.bottom - area.top },
    (_, at) => cellAt(sheet, area.top + 1 + at, column)?.value ?? null,
  );
}
