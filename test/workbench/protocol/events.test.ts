import { emptyBook, changeCell, type Book } from "../../../src/xlsx/book";
import { colleague, workbench } from "../../support/workbench";

describe("worksheet.onChanged", () => {
  it("tells of one cell with what stood there and what stands there", async () => {
    const bench = workbench();
    const heard = await listen(bench, (context, hear) =>
      context.workbook.worksheets.getItem("Plan").onChanged.add(hear),
    );
    bench.session.typeCells(0, 1, 1, [["Ny"]]);
    await bench.settle();
    bench.session.typeCells(0, 1, 1, [["Nyare"]]);
    await bench.settle();
    expect(heard).toMatchObject([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        address: "B2",
        source: "Local",
        details: { valueAfter: "Ny" },
      },
      { details: { valueBefore: "Ny", valueAfter: "Nyare", valueTypeBefore: "String", valueTypeAfter: "String" } },
    ]);
    expect(heard[0]!.triggerSource).toBeUndefined();
  });

  it("has no details for several cells", async () => {
    const bench = workbench();
    const heard = await listen(bench, (context, hear) => context.workbook.worksheets.onChanged.add(hear));
    bench.session.typeCells(0, 0, 0, [["a", "b"]]);
    await bench.settle();
    expect(heard).toMatchObject([{ address: "A1:B1" }]);
    expect(heard[0]!.details).toBeUndefined();
  });

  it("calls a colleague's edit Remote, and the add-in's own its own", async () => {
    const bench = workbench();
    const other = colleague(bench);
    const heard = await listen(bench, (context, hear) => context.workbook.worksheets.onChanged.add(hear));
    other.session.typeCells(0, 0, 0, [["a"]]);
    await bench.settle();
    await bench.run(
      async (context) => void (context.workbook.worksheets.getItem("Plan").getRange("A2").values = [["b"]]),
    );
    await bench.settle();
    expect(heard.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([
      ["Remote", undefined],
      ["Local", "ThisLocalAddin"],
    ]);
  });

  it.each<[string, (session: ReturnType<typeof workbench>["session"]) => void, string, string]>([
    ["inserted rows", (session) => session.insertRows(0, 1, 2), "RowInserted", "2:3"],
    ["deleted rows", (session) => session.deleteRows(0, 1, 1), "RowDeleted", "2:2"],
  ])("tells of %s", async (_, act, changeType, address) => {
    const bench = workbench();
    const heard = await listen(bench, (context, hear) => context.workbook.worksheets.onChanged.add(hear));
    act(bench.session);
    await bench.settle();
    expect(heard).toMatchObject([{ changeType, address }]);
  });

  it("gives the range of the change", async () => {
    const bench = workbench();
    const heard = await listen(bench, (context, hear) => context.workbook.worksheets.onChanged.add(hear));
    bench.session.typeCells(0, 2, 0, [["a"]]);
    await bench.settle();
    await bench.run(async (context) => {
      const range = heard[0]!.getRange(context).load({ address: true, values: true });
      await context.sync();
      expect([range.address, range.values]).toEqual(["Plan!A3", [["a"]]]);
    });
  });

  it("is silent once it is taken off", async () => {
    const bench = workbench();
    let calls = 0;
    const registration = await bench.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void calls++);
      await context.sync();
      return added;
    });
    registration.remove();
    await registration.context.sync();
    bench.session.typeCells(0, 0, 0, [["a"]]);
    await bench.settle();
    expect(calls).toBe(0);
    expect(bench.session.registrations.size).toBe(0);
  });
});

describe("table events", () => {
  it("tell of changes in the table, also when it grows, and of its rows", async () => {
    const bench = workbench(bookWithTable());
    const heard: Excel.TableChangedEventArgs[] = [];
    await bench.run(async (context) => {
      context.workbook.tables.getItem("PlanGoals").onChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    bench.session.typeCells(0, 5, 5, [["elsewhere"]]);
    bench.session.typeCells(0, 2, 0, [["M-2"]]);
    bench.session.insertRows(0, 1, 1);
    await bench.settle();
    expect(heard.map(({ changeType, address, source }) => [changeType, address, source])).toEqual([
      ["RangeEdited", "A3", "Local"],
      ["RowInserted", "2:2", "Local"],
    ]);
    expect(heard[0]!.tableId).toMatch(/^\{.{36}\}$/);
  });

  it("tell of what is selected in the table", async () => {
    const bench = workbench(bookWithTable());
    const heard: Excel.TableSelectionChangedEventArgs[] = [];
    await bench.run(async (context) => {
      context.workbook.tables.getItem("PlanGoals").onSelectionChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    bench.session.selectArea(0, { top: 1, left: 0, bottom: 9, right: 9 });
    await bench.settle();
    expect(heard).toMatchObject([{ address: "A2", isInsideTable: true }]);
  });
});

describe("sheet events", () => {
  it("tell of sheets that come, go, are shown and are selected in", async () => {
    const bench = workbench(emptyBook("A", "B"));
    const heard: string[] = [];
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ type }) => void heard.push(type));
      worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
      worksheets.onActivated.add(async ({ type }) => void heard.push(type));
      worksheets.onDeactivated.add(async ({ type }) => void heard.push(type));
      worksheets.onSelectionChanged.add(async ({ type, address }) => void heard.push(`${type} ${address}`));
      await context.sync();
      worksheets.add("C");
      worksheets.getItem("A").delete();
      await context.sync();
    });
    bench.session.selectArea(1, { top: 2, left: 0, bottom: 2, right: 0 });
    await bench.settle();
    expect(heard).toEqual([
      "WorksheetAdded",
      "WorksheetDeleted",
      "WorksheetActivated",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetSelectionChanged A3",
    ]);
  });

  it("do not tell a person what colleagues look at", async () => {
    const bench = workbench(emptyBook("A", "B"));
    const heard: unknown[] = [];
    await bench.run(async (context) => {
      context.workbook.worksheets.onActivated.add(async (event) => void heard.push(event));
      context.workbook.worksheets.onSelectionChanged.add(async (event) => void heard.push(event));
      await context.sync();
    });
    colleague(bench).session.selectArea(1, { top: 0, left: 0, bottom: 0, right: 0 });
    await bench.settle();
    expect(heard).toEqual([]);
  });
});

// Helpers

type Changed = Excel.WorksheetChangedEventArgs & { triggerSource?: string };

async function listen(
  bench: ReturnType<typeof workbench>,
  register: (context: Excel.RequestContext, hear: (event: Excel.WorksheetChangedEventArgs) => Promise<void>) => void,
): Promise<Changed[]> {
  const heard: Changed[] = [];
  await bench.run(async (context) => {
    register(context, async (event) => void heard.push(event as Changed));
    await context.sync();
  });
  return heard;
}

function bookWithTable(): Book {
  const book = emptyBook("Plan");
  ["ID", "M-1"].forEach((value, row) => changeCell(book.sheets[0]!, row, 0, { value }));
  book.sheets[0]!.tables.push({
    id: 1,
    name: "PlanGoals",
    area: { top: 0, left: 0, bottom: 1, right: 0 },
    columns: [{ name: "ID" }],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  });
  return book;
}
