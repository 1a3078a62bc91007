import { aTableBook } from "../../support/table-book";
import { colleague, workbench } from "../../support/workbench";

const rows = [["Nr"], [2], [1], [3]];

type Told = { type: string; source?: string; address?: string; changeType?: string };

describe("what happens to rows and sheets", () => {
  it.each<[string, string, (bench: ReturnType<typeof workbench>) => Promise<unknown>]>([
    ["a person", "Local", async ({ session }) => session.sortTable(0, "Plan", [{ column: 0, descending: false }])],
    ["the add-in", "Local", ({ run }) => run(async (context) => changeAll(context))],
    ["a colleague", "Remote", (bench) => colleague(bench).run(async (context) => changeAll(context))],
  ])("is told when %s does it", async (who, source, act) => {
    const bench = workbench(aTableBook(rows));
    bench.book.sheets.push({ ...aTableBook([["x"]]).sheets[0]!, name: "Annat", tables: [] });
    const heard: Told[] = [];
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = async (event: Told) => void heard.push(event);
      worksheets.onRowSorted.add(hear as never);
      worksheets.onRowHiddenChanged.add(hear as never);
      worksheets.onVisibilityChanged.add(hear as never);
      worksheets.onMoved.add(hear as never);
      worksheets.onProtectionChanged.add(hear as never);
      await context.sync();
    });
    await act(bench);
    await bench.settle();
    const all = [
      ["WorksheetRowSorted", "A2:A4"],
      ["WorksheetRowHiddenChanged", "2:2", "Hidden"],
      ["WorksheetRowHiddenChanged", "2:2", "Unhidden"],
      ["WorksheetVisibilityChanged"],
      ["WorksheetMoved"],
      ["WorksheetProtectionChanged"],
    ];
    const told = heard.map(({ type, address, changeType }) => [type, address, changeType].filter(Boolean));
    expect(told).toEqual(who === "a person" ? all.slice(0, 1) : all);
    expect(new Set(heard.map((event) => event.source))).toEqual(new Set([source]));
  });
});

// Helpers

function changeAll(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getItem("Plan");
  sheet.tables.getItem("Plan").sort.apply([{ key: 0 }]);
  sheet.getRange("A2").rowHidden = true;
  sheet.getRange("A2").rowHidden = false;
  const other = context.workbook.worksheets.getItem("Annat");
  other.visibility = "Hidden";
  other.position = 0;
  sheet.protection.protect();
}
