import { emptyBook, changeCell, type Book } from "../../../../src/xlsx/book";
import { errorOf, workbench } from "../../../support/workbench";

describe("Table", () => {
  it("is made of a range with headings, which become its columns' names", async () => {
    const { run, book } = workbench(filledBook());
    await run(async (context) => {
      const table = context.workbook.worksheets.getItem("Plan").tables.add("A1:B3", true);
      table.load({ name: true, id: true, style: true, showTotals: true });
      table.columns.load({ name: true, index: true });
      table.worksheet.load({ name: true });
      const rows = table.rows.getCount();
      await context.sync();

      expect([table.name, table.style, table.worksheet.name, rows.value]).toEqual([
        "Tabell1",
        "TableStyleMedium2",
        "Plan",
        2,
      ]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["ID", 0],
        ["Mål", 1],
      ]);
    });
    expect(book.sheets[0]!.tables[0]).toMatchObject({ id: 1, area: { bottom: 2 } });
  });

  it("gets a row of headings when the range has none", async () => {
    const { run } = workbench(filledBook());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const table = sheet.tables.add("A2:B3", false);
      const range = table.getRange().load({ address: true, values: true });
      await context.sync();

      expect(range.address).toBe("Plan!A2:B4");
      expect(range.values[0]).toEqual(["Kolumn1", "Kolumn2"]);
      expect(range.values[1]).toEqual(["M-1", "Först"]);
    });
  });

  it("is found by name in any letter case, by id, and in the workbook or its sheet", async () => {
    const { run } = workbench(withTable());
    await run(async (context) => {
      const table = context.workbook.tables.getItem("planGoals").load({ id: true });
      const onOther = context.workbook.worksheets.getItem("Annat").tables.getItemOrNullObject("PlanGoals");
      await context.sync();
      const byId = context.workbook.tables.getItem(table.id).load({ name: true });
      context.workbook.tables.load("count");
      await context.sync();

      expect([byId.name, onOther.isNullObject, context.workbook.tables.count]).toEqual(["PlanGoals", true, 1]);
      context.workbook.tables.getItem("nej").load({ name: true });
      expect(await errorOf(context.sync())).toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("gives its parts, and those of a column", async () => {
    const { run } = workbench(withTable());
    await run(async (context) => {
      const table = context.workbook.tables.getItem("PlanGoals");
      const column = table.columns.getItem("mål");
      const missing = table.columns.getItemOrNullObject("nej");
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        column.getRange(),
        column.getDataBodyRange(),
        column.getHeaderRowRange(),
      ].map((range) => range.load({ address: true }));
      await context.sync();

      expect(missing.isNullObject).toBe(true);
      expect(ranges.map(({ address }) => address.replace("Plan!", ""))).toEqual([
        "A1:B3",
        "A1:B1",
        "A2:B3",
        "B1:B3",
        "B2:B3",
        "B1",
      ]);
    });
  });

  it("shows totals, moving what stands below, and takes them away again", async () => {
    const { run } = workbench(withTable());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A5").values = [["under"]];
      const table = context.workbook.tables.getItem("PlanGoals");
      table.getTotalRowRange().load({ address: true });
      expect(await errorOf(context.sync())).toMatchObject({ code: "ItemNotFound" });
      table.showTotals = true;
      const totals = table.getTotalRowRange().load({ values: true, address: true });
      const body = table.getDataBodyRange().load({ address: true });
      await context.sync();

      expect([totals.address, totals.values[0]![0], body.address]).toEqual(["Plan!A4:B4", "Summa", "Plan!A2:B3"]);
      table.showTotals = false;
      const all = table.getRange().load({ address: true });
      const below = sheet.getRange("A4").load({ values: true });
      await context.sync();

      expect([all.address, below.values]).toEqual(["Plan!A1:B3", [["under"]]]);
    });
  });

  it("is resized, its headings where they were", async () => {
    const { run, book } = workbench(withTable());
    await run(async (context) => {
      const table = context.workbook.tables.getItem("PlanGoals");
      table.resize("A1:C5");
      await context.sync();
      table.resize("A2:C5");
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidArgument" });
    });
    expect(book.sheets[0]!.tables[0]!.columns.map(({ name }) => name)).toEqual(["ID", "Mål", "Kolumn3"]);
  });

  it("is renamed, styled and stripped of filter buttons", async () => {
    const { run, book } = workbench(withTable());
    await run(async (context) => {
      const table = context.workbook.tables.getItem("PlanGoals");
      Object.assign(table, { name: "Mål", style: "TableStyleLight1", showFilterButton: false, showBandedRows: false });
      table.columns.getItem("Mål").name = "Målsättning";
      await context.sync();
      table.name = "två ord";
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidArgument" });
    });
    expect(book.sheets[0]!.tables[0]).toMatchObject({
      name: "Mål",
      style: "TableStyleLight1",
      showFilter: false,
      showBandedRows: false,
      columns: [{ name: "ID" }, { name: "Målsättning" }],
    });
  });

  it("leaves its cells when it becomes a range, and none when it is deleted", async () => {
    const { run, book } = workbench(withTable());
    await run(async (context) => {
      const range = context.workbook.tables.getItem("PlanGoals").convertToRange().load({ address: true });
      await context.sync();
      expect(range.address).toBe("Plan!A1:B3");
      context.workbook.worksheets.getItem("Plan").tables.add("A1:B3", true).delete();
      const used = context.workbook.worksheets.getItem("Plan").getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
    expect(book.sheets[0]!.tables).toEqual([]);
  });

  it("does not overlap another", async () => {
    const { run } = workbench(withTable());
    const error = await errorOf(
      run(async (context) => void context.workbook.worksheets.getItem("Plan").tables.add("B3:C4", true)),
    );
    expect(error.code).toBe("InvalidOperation");
  });

  it("is found by the cells of a range", async () => {
    const { run } = workbench(withTable());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const touching = sheet.getRange("B3:D9").getTables(false).load({ name: true });
      const inside = sheet.getRange("B3:D9").getTables(true).load({ name: true });
      await context.sync();

      expect([touching.items.map(({ name }) => name), inside.items]).toEqual([["PlanGoals"], []]);
    });
  });

  it("loses rows and columns with the sheet's, but not its headings alone", async () => {
    const { run, book } = workbench(withTable());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("B:B").insert("Right");
      await context.sync();
      sheet.getRange("A2").delete("Up");
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidOperation" });
    });
    expect(book.sheets[0]!.tables[0]).toMatchObject({
      area: { top: 0, left: 0, bottom: 1, right: 2 },
      columns: [{ name: "ID" }, { name: "Kolumn2" }, { name: "Mål" }],
    });
  });
});

// Helpers

function filledBook(): Book {
  const book = emptyBook("Plan", "Annat");
  [
    ["ID", "Mål"],
    ["M-1", "Först"],
    ["M-2", "Sedan"],
  ].forEach((row, at) => row.forEach((value, column) => changeCell(book.sheets[0]!, at, column, { value })));
  return book;
}

function withTable(): Book {
  const book = filledBook();
  book.sheets[0]!.tables.push({
    id: 4,
    name: "PlanGoals",
    area: { top: 0, left: 0, bottom: 2, right: 1 },
    columns: [{ name: "ID" }, { name: "Mål" }],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  });
  return book;
}
