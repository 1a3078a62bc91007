import { aTableBook } from "../../../support/table-book";
import { errorOf, workbench } from "../../../support/workbench";

const rows = [
  ["Nr", "Status"],
  [1, "Pågår"],
  [2, "Klart"],
  [3, null],
  [12, "Ej påbörjad"],
];

describe("column.filter", () => {
  it.each<[string, (filter: Excel.Filter) => void, hidden: number[], criteria: object]>([
    ["values", (filter) => filter.applyValuesFilter(["klart", ""]), [1, 4], { filterOn: "Values" }],
    ["a comparison", (filter) => filter.applyCustomFilter("*på*"), [2, 3], { filterOn: "Custom", criterion1: "=*på*" }],
    [
      "two comparisons",
      (filter) => filter.apply({ filterOn: "Custom", criterion1: "=P*", criterion2: "=K*", operator: "Or" }),
      [3, 4],
      { criterion1: "=P*", criterion2: "=K*", operator: "Or" },
    ],
  ])("hides rows by %s, and lets them go", async (_, apply, hidden, criteria) => {
    const bench = workbench(aTableBook(rows));
    const hiddenRows = () => bench.book.sheets[0]!.rows.flatMap((row, at) => (row?.hidden ? [at] : []));
    await bench.run(async (context) => {
      const { filter } = context.workbook.tables.getItem("Plan").columns.getItem("Status");
      apply(filter);
      filter.load({ criteria: true });
      await context.sync();

      expect(hiddenRows()).toEqual(hidden);
      expect(filter.criteria).toMatchObject(criteria);
      filter.clear();
      await context.sync();
    });
    expect(hiddenRows()).toEqual([]);
  });

  it("refuses by name what the workbench cannot apply", async () => {
    const { run } = workbench(aTableBook(rows));
    const error = await errorOf(
      run(async (context) => {
        context.workbook.tables.getItem("Plan").columns.getItemAt(0).filter.applyTopItemsFilter(1);
      }),
    );
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      expect.stringContaining("Filter.applyTopItemsFilter") as string,
    ]);
  });
});

describe("table.autoFilter", () => {
  it("tells what is filtered, and applies and clears it", async () => {
    const { run, book } = workbench(aTableBook(rows));
    await run(async (context) => {
      const table = context.workbook.tables.getItem("Plan");
      const { autoFilter } = table;
      autoFilter.apply(table.getRange(), 0, { filterOn: "Custom", criterion1: ">2" });
      autoFilter.load({ isDataFiltered: true, enabled: true, criteria: true });
      await context.sync();

      expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(autoFilter.criteria).toEqual([{ filterOn: "Custom", criterion1: ">2" }, null]);
      expect(book.sheets[0]!.rows.map((row) => row!.hidden ?? false)).toEqual([false, true, true, false, false]);
      table.getDataBodyRange().getCell(0, 0).values = [[7]];
      table.reapplyFilters();
      await context.sync();
      expect(book.sheets[0]!.rows[1]!.hidden).toBeUndefined();
      table.clearFilters();
      await context.sync();
      expect(book.sheets[0]!.rows.some((row) => row?.hidden)).toBe(false);
    });
  });
});
