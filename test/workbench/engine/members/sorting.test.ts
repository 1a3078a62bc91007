import { aTableBook } from "../../../support/table-book";
import { workbench } from "../../../support/workbench";

const rows = [
  ["Nr", "Status"],
  [2, "b"],
  [1, "b"],
  [3, "a"],
];

describe("table.sort", () => {
  it("sorts by several columns, remembers by which, and tells of it", async () => {
    const bench = workbench(aTableBook(rows));
    const heard: unknown[] = [];
    await bench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.onRowSorted.add(async ({ type, address, source }) => void heard.push([type, address, source]));
      sheet.onChanged.add(async ({ type }) => void heard.push(type));
      const table = sheet.tables.getItem("Plan");
      table.sort.apply([{ key: 1 }, { key: 0, ascending: false }]);
      const body = table.getDataBodyRange().load({ values: true });
      table.sort.load({ fields: true, matchCase: true });
      await context.sync();

      expect(body.values).toEqual([
        [3, "a"],
        [2, "b"],
        [1, "b"],
      ]);
      expect(table.sort.fields).toMatchObject([
        { key: 1, ascending: true },
        { key: 0, ascending: false },
      ]);
    });
    await bench.settle();
    expect(heard).toEqual([["WorksheetRowSorted", "A2:B4", "Local"]]);
  });
});

describe("range.sort", () => {
  it("sorts any cells, headings apart", async () => {
    const { run } = workbench(aTableBook(rows));
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B4");
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      range.load({ values: true });
      await context.sync();

      expect(range.values.map(([number]) => number as unknown)).toEqual(["Nr", 1, 2, 3]);
    });
  });
});
