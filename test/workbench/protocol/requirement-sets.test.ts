import { emptyBook } from "../../../src/xlsx/book";
import { colleague, errorOf, workbench, type Bench } from "../../support/workbench";

type Ask = (context: Excel.RequestContext) => unknown;

const benchAt = (excelApi: string): Bench => workbench(emptyBook("Plan"), { excelApi, client: { excelApi } });
const plan = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Plan");

describe("a host of an older ExcelApi", () => {
  it.each<[member: string, since: string, below: string, ask: Ask]>([
    ["Worksheet.customProperties", "1.12", "1.9", (context) => plan(context).customProperties.add("a", "b")],
    ["Worksheet.customProperties", "1.12", "1.11", (context) => plan(context).customProperties.load({ key: true })],
    ["Table.resize", "1.13", "1.12", (context) => plan(context).tables.add("A1:B2", true).resize("A1:B3")],
    ["Worksheet.showGridlines", "1.8", "1.7", (context) => plan(context).load({ showGridlines: true })],
    ["Worksheet.gridlines", "1.8", "1.7", (context) => plan(context).set({ showGridlines: false })],
    ["Worksheet.tabColor", "1.7", "1.6", (context) => plan(context).set({ tabColor: "#FF0000" })],
    ["Worksheet.pageLayout", "1.9", "1.8", (context) => plan(context).pageLayout.set({ orientation: "Landscape" })],
    ["Worksheet.pageLayout", "1.9", "1.8", (context) => plan(context).load({ pageLayout: { orientation: true } })],
    ["Range.dataValidation", "1.8", "1.7", (context) => plan(context).getRange("A1").load("dataValidation/rule")],
  ])("refuses %s, which came with %s, at %s, and knows it from then on", async (member, since, below, ask) => {
    const run = (bench: Bench) =>
      bench.run(async (context) => {
        ask(context);
        await context.sync();
      });
    const error = await errorOf(run(benchAt(below)));
    expect([error.code, error.message.toLowerCase()]).toEqual([
      "ApiNotFound",
      `${member} needs excelapi ${since}.`.toLowerCase(),
    ]);
    await run(benchAt(since));
  });

  it("leaves out of load() without names whatever is newer", async () => {
    const loaded = async (excelApi: string) => {
      const { run } = benchAt(excelApi);
      return run(async (context) => {
        const sheet = plan(context).load();
        await context.sync();
        return Object.keys(sheet.toJSON());
      });
    };
    expect(await loaded("1.6")).toEqual(["id", "name", "position", "visibility"]);
    expect(await loaded("1.7")).toContain("tabColor");
    expect(await loaded("1.7")).not.toContain("showGridlines");
    expect(await loaded("1.14")).toContain("showGridlines");
  });

  it("does what it can of a batch before it comes to what it does not know", async () => {
    const { run, book } = benchAt("1.9");
    await errorOf(
      run(async (context) => {
        plan(context).getRange("A1").values = [["gjort"]];
        plan(context).customProperties.add("a", "b");
        await context.sync();
      }),
    );
    expect(book.sheets[0]!.rows[0]?.cells[0]?.value).toBe("gjort");
  });

  it("refuses to tell of what it does not tell of yet", async () => {
    const listen = (excelApi: string) =>
      benchAt(excelApi).run(async (context) => {
        plan(context).onProtectionChanged.add(() => Promise.resolve());
        await context.sync();
      });
    expect((await errorOf(listen("1.13"))).code).toBe("ApiNotFound");
    await listen("1.14");
  });

  it.each([
    ["1.8", undefined, undefined],
    ["1.9", { valueBefore: "", valueAfter: "x" }, undefined],
    ["1.13", { valueBefore: "", valueAfter: "x" }, undefined],
    ["1.14", { valueBefore: "", valueAfter: "x" }, "ThisLocalAddin"],
  ])("at %s says of a change: details %j, triggerSource %j", async (excelApi, details, triggerSource) => {
    const bench = benchAt(excelApi);
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await bench.run(async (context) => {
      plan(context).onChanged.add((args) => Promise.resolve(void heard.push(args)));
      await context.sync();
      plan(context).getRange("A1").values = [["x"]];
      await context.sync();
    });
    colleague(bench).session.insertRows(0, 0, 1);
    await bench.settle();
    expect(heard.map((args) => args.triggerSource)).toEqual([triggerSource, undefined]);
    if (details) expect(heard[0]!.details).toMatchObject(details);
    else expect(heard[0]!.details?.valueAfter).toBeUndefined();
  });
});

describe("the client of an older ExcelApi", () => {
  it.each([
    ["1.9", ["1.1", "1.9"], ["1.10", "1.14", "1.15"]],
    ["1.14", ["1.1", "1.9", "1.10", "1.14"], ["1.15", "1.16"]],
    ["1.15", ["1.14", "1.15"], ["1.16", "1.20"]],
  ])("of %s says yes to %j and no to %j", (excelApi, yes, no) => {
    const { requirements } = benchAt(excelApi).Office.context;
    const has = (version: string) => requirements.isSetSupported("ExcelApi", version);
    expect([yes.filter(has), no.filter(has)]).toEqual([yes, []]);
  });
});
