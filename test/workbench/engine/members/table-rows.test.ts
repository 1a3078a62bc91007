import { changeCell } from "../../../../src/xlsx/book";
import { aTableBook } from "../../../support/table-book";
import { errorOf, workbench } from "../../../support/workbench";

const book = () => {
  const made = aTableBook([
    ["ID", "Område"],
    ["A-1", "Kultur"],
    ["A-2", "Miljö"],
  ]);
  changeCell(made.sheets[0]!, 3, 0, { value: "note" });
  return made;
};

describe("table.rows", () => {
  it("are read one by one or all", async () => {
    const { run } = workbench(book());
    await run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Plan");
      rows.load({ values: true, index: true });
      const count = rows.getCount();
      const second = rows.getItemAt(1).load({ values: true });
      const range = second.getRange().load({ address: true });
      await context.sync();

      expect(rows.items.map(({ index, values }) => [index, values])).toEqual([
        [0, [["A-1", "Kultur"]]],
        [1, [["A-2", "Miljö"]]],
      ]);
      expect([count.value, second.values, range.address]).toEqual([2, [["A-2", "Miljö"]], "Plan!A3:B3"]);
    });
  });

  it("are added at the foot and in between, and what stands below moves down", async () => {
    const bench = workbench(book());
    const heard: unknown[] = [];
    await bench.run(async (context) => {
      const table = context.workbook.tables.getItem("Plan");
      table.onChanged.add(async ({ changeType, address }) => void heard.push([changeType, address]));
      table.rows.add(undefined, [["A-3", "Social"]]);
      table.rows.add(0, [["A-0", "Stad"]]);
      table.rows.getItemAt(1).delete();
      const used = context.workbook.worksheets.getItem("Plan").getUsedRange().load({ values: true });
      await context.sync();

      expect(used.values.map(([id]) => id as unknown)).toEqual(["ID", "A-0", "A-2", "A-3", "note"]);
    });
    await bench.settle();
    expect(heard).toEqual([
      ["RowInserted", "A4:B4"],
      ["RangeEdited", "A4:B4"],
      ["RowInserted", "A2:B2"],
      ["RangeEdited", "A2:B2"],
      ["RowDeleted", "A3:B3"],
    ]);
  });

  it("are not there beyond the last", async () => {
    const { run } = workbench(book());
    const error = await errorOf(
      run(async (context) => void context.workbook.tables.getItem("Plan").rows.getItemAt(2).load({ index: true })),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

describe("table.columns", () => {
  it.each<[number | undefined, string[]]>([
    [undefined, ["ID", "Område", "Nytt"]],
    [1, ["ID", "Nytt", "Område"]],
    [0, ["Nytt", "ID", "Område"]],
  ])("are added at %s, and deleted", async (index, names) => {
    const { run } = workbench(book());
    await run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Plan");
      const added = columns.add(index, [["x"], ["1"], ["2"]], "Nytt");
      columns.load({ name: true, values: true });
      await context.sync();

      expect(columns.items.map(({ name }) => name)).toEqual(names);
      expect(columns.items.find(({ name }) => name === "Nytt")!.values).toEqual([["Nytt"], [1], [2]]);
      added.delete();
      columns.load({ name: true });
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual(["ID", "Område"]);
    });
  });
});
