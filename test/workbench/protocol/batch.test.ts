import { emptyBook } from "../../../src/xlsx/book";
import { colleague, errorOf, workbench } from "../../support/workbench";

describe("a batch", () => {
  it("stops at the first action that fails, and keeps what was done before it", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2").values = [["too", "wide"]];
      sheet.getRange("A3").values = [["never"]];
      expect(await errorOf(context.sync())).toMatchObject({
        code: "InvalidArgument",
        debugInfo: { errorLocation: "Range.values" },
      });
    });
    expect(book.sheets[0]!.rows.map((row) => row?.cells[0]?.value)).toEqual(["done"]);
  });

  it("names the statement that failed", async () => {
    const { run } = workbench();
    const error = await errorOf(run(async (context) => void context.workbook.worksheets.getItem("Nej").load("name")));
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { statement: expect.stringContaining("worksheets.getItem(") },
    });
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ["Range.flashFill", (context) => context.workbook.worksheets.getItem("Plan").getRange("A1").flashFill()],
    ["Range.style", (context) => context.workbook.worksheets.getItem("Plan").getRange("A1").load({ style: true })],
    ["Workbook.slicers", (context) => context.workbook.slicers.load({ name: true })],
    [
      "Setting Table.showHeaders",
      (context) => {
        context.workbook.worksheets.getItem("Plan").tables.add("A1:A2", true).showHeaders = false;
      },
    ],
    ["Worksheet.shapes", (context) => context.workbook.worksheets.getItem("Plan").shapes.load({ name: true })],
    ["Worksheet.replaceAll", (context) => void context.workbook.worksheets.getItem("Plan").replaceAll("a", "b", {})],
  ])("refuses %s by name, since the workbench does not have it", async (name, ask) => {
    const { run } = workbench();
    const error = await errorOf(run(async (context) => ask(context)));
    expect(error).toMatchObject({ code: "ApiNotFound", message: `${name} is not in the workbench.` });
  });

  it("refuses a member that is newer than the Excel it stands for", async () => {
    const { run, stats } = workbench(emptyBook("Plan"), { excelApi: "1.11" });
    const error = await errorOf(
      run(async (context) => void context.workbook.worksheets.getItem("Plan").customProperties.add("a", "b")),
    );
    expect(error).toMatchObject({ code: "ApiNotFound", message: "Worksheet.customProperties needs ExcelApi 1.12." });
    expect(stats.requests).toBe(1);
  });

  it("takes no member for one that every object has", async () => {
    const { run } = workbench();
    const error = await errorOf(
      run(async (context) => void context.workbook.worksheets.getItem("Plan").load("constructor" as "name")),
    );
    expect(error.code).toBe("ApiNotFound");
  });

  it("passes a null object over, whatever is asked of it", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("PlanGoals");
      const body = table.getDataBodyRange().load({ values: true });
      const count = table.rows.getCount();
      table.name = "Mål";
      await context.sync();

      expect([table.isNullObject, body.isNullObject, count.value]).toEqual([true, true, null]);
    });
  });

  it("knows a range of another batch only while it is kept", async () => {
    const { run, session } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      await context.sync();
      expect(session.kept.size).toBe(1);
      range.load({ address: true });
      await context.sync();
      expect(range.address).toBe("Plan!A1");
    });
    expect(session.kept.size).toBe(0);
    expect(session.engine.refs.size).toBe(0);
  });

  it("follows a method once, however often its object is used", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      sheet.getRange("A1").values = [["a"]];
      sheet.tabColor = "#FF0000";
      await context.sync();
      sheet.load({ name: true });
      await context.sync();
    });
    expect(book.sheets).toHaveLength(2);
  });

  it("shows each person's own selection", async () => {
    const bench = workbench(emptyBook("Plan"));
    const other = colleague(bench);
    bench.session.selectArea(0, { top: 1, left: 1, bottom: 1, right: 1 });
    await other.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      expect(range.address).toBe("Plan!A1");
    });
  });

  it("takes the pauses in calculation and drawing for what they are here: nothing", async () => {
    const { run } = workbench();
    await run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.load({ calculationMode: true });
      await context.sync();
      expect(context.application.calculationMode).toBe("Automatic");
    });
  });
});

describe("the client itself", () => {
  it("refuses to read what was not loaded", async () => {
    const { run } = workbench();
    const error = await errorOf(
      run(async (context) => {
        const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });
});
