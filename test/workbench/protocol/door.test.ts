import { errorOf, workbench, type Bench } from "../../support/workbench";

const MB = 1024 * 1024;

describe("sessionDoor", () => {
  it.each([
    ["just below 5 MB", "x".repeat(5 * MB - 1_000), null],
    ["of 5 MB", "x".repeat(5 * MB), "RequestPayloadSizeLimitExceeded"],
    ["of 5 MB in bytes, though not in characters", "å".repeat(2.5 * MB), "RequestPayloadSizeLimitExceeded"],
  ])("answers a request %s as Excel on the web does", async (_, text, code) => {
    const bench = workbench();
    const written = bench.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").customProperties.add("a", text);
      await context.sync();
    });
    if (code === null) await written;
    else expect((await errorOf(written)).code).toBe(code);
    expect(bench.book.sheets[0]!.customProperties.size).toBe(code === null ? 1 : 0);
  });

  it("answers no response above 5 MB, and has done what was asked all the same", async () => {
    const bench = workbench();
    const texts = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    bench.session.typeCells(0, 0, 0, texts);
    const error = await errorOf(
      bench.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.getRange("B1").values = [["gjort"]];
        sheet.getRange("A1:A200").load({ values: true });
        await context.sync();
      }),
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(bench.book.sheets[0]!.rows[0]?.cells[1]?.value).toBe("gjort");
  });
});

describe("sessionDoor, of very many cells", () => {
  it.each([
    ["A1:J500001", "RangeExceedsLimit"],
    // Not too many cells, but too many for one answer.
    ["A1:J500000", "ResponsePayloadSizeLimitExceeded"],
  ])("answers a reading of %s with %s", async (address, code) => {
    const { run } = workbench();
    const read = run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange(address).load({ values: true });
      await context.sync();
    });
    expect((await errorOf(read)).code).toBe(code);
  });
});

describe("sessionDoor, while a cell is edited", () => {
  it("refuses a batch that did not ask to wait", async () => {
    const bench = workbench();
    bench.session.editing.begin();
    expect((await errorOf(write(bench, "nej"))).code).toBe("InvalidOperationInCellEditMode");
    expect(a1(bench)).toBeUndefined();
    bench.session.editing.end();
    await write(bench, "ja");
    expect(a1(bench)).toBe("ja");
  });

  it("lets a batch that asked for delayForCellEdit wait until the cell is left", async () => {
    const bench = workbench();
    bench.session.editing.begin();
    const written = write(bench, "sedan", { delayForCellEdit: true });
    await new Promise((resolve) => setImmediate(resolve));
    expect(a1(bench)).toBeUndefined();
    bench.session.editing.end();
    await written;
    expect(a1(bench)).toBe("sedan");
  });

  it("carries nothing out once the person has gone", async () => {
    const bench = workbench();
    bench.session.editing.begin();
    const waiting = write(bench, "sedan", { delayForCellEdit: true });
    await new Promise((resolve) => setImmediate(resolve));
    bench.session.close();
    bench.session.editing.end();
    expect((await errorOf(waiting)).code).toBe("InvalidOrTimedOutSession");
    expect(a1(bench)).toBeUndefined();
  });

  it("leaves a colleague's add-in alone", async () => {
    const bench = workbench();
    bench.host.openSession({ name: "Bo", color: "#C239B3" }).editing.begin();
    await write(bench, "ja");
    expect(a1(bench)).toBe("ja");
  });
});

// Helpers

function write(bench: Bench, text: string, options: Excel.RunOptions = {}): Promise<void> {
  return bench.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A1").values = [[text]];
    await context.sync();
  });
}

function a1({ book }: Bench): unknown {
  return book.sheets[0]!.rows[0]?.cells[0]?.value;
}
