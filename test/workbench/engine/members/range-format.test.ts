import { errorOf, workbench } from "../../../support/workbench";

describe("Range.format", () => {
  it("gives cells a look and tells it", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const range = sheet.getRange("A1:B2");
      range.format.set({ wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Top", indentLevel: 2 });
      range.format.fill.color = "lightyellow";
      range.format.font.set({
        bold: true,
        italic: true,
        underline: "Single",
        color: "#00f0aa",
        name: "Arial",
        size: 14,
      });
      range.format.protection.locked = false;
      range.load({
        format: {
          wrapText: true,
          horizontalAlignment: true,
          verticalAlignment: true,
          indentLevel: true,
          fill: { color: true },
          font: { bold: true, italic: true, underline: true, color: true, name: true, size: true },
          protection: { locked: true },
        },
      });
      await context.sync();

      expect(range.format.toJSON()).toMatchObject({
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        indentLevel: 2,
        fill: { color: "#FFFFE0" },
        font: { bold: true, italic: true, underline: "Single", color: "#00F0AA", name: "Arial", size: 14 },
        protection: { locked: false },
      });
      range.format.fill.clear();
      range.format.font.bold = false;
      const look = sheet.getRange("A1").load({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();

      expect([look.format.fill.color, look.format.font.bold]).toEqual(["#FFFFFF", false]);
    });
  });

  it("answers null where the cells differ", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A:A").format.columnWidth = 100;
      const range = sheet
        .getRange("A1:B1")
        .load({ format: { font: { bold: true }, columnWidth: true, rowHeight: true } });
      await context.sync();

      expect([range.format.font.bold, range.format.columnWidth, range.format.rowHeight]).toEqual([null, null, 15]);
    });
  });

  it("lets alike cells share one style", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:C100");
      range.values = Array.from({ length: 100 }, () => ["2026-03-31", "50%", "x"]);
      range.format.fill.color = "#FFFFFF";
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      await context.sync();
    });
    const styles = new Set(book.sheets[0]!.rows.flatMap((row) => row!.cells.map((cell) => cell!.style)));
    expect(styles.size).toBe(6);
  });

  it("draws edges round the range and lines inside it", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem("Plan").getRange("A1:B2").format;
      borders.getItem("EdgeTop").style = "Double";
      borders.getItem("InsideVertical").set({ style: "Continuous", weight: "Medium", color: "#FF0000" });
      const top = borders.getItem("EdgeTop").load({ style: true, sideIndex: true });
      const bottom = borders.getItem("EdgeBottom").load({ style: true });
      await context.sync();

      expect([top.style, top.sideIndex, bottom.style]).toEqual(["Double", "EdgeTop", "None"]);
      borders.getItem("EdgeTop").style = "None";
      await context.sync();
    });
    const [first, second] = book.sheets[0]!.rows[0]!.cells;
    expect(first!.style).toEqual({ borders: { right: { style: "medium", color: "#FF0000" } } });
    expect(second!.style).toBeUndefined();
  });

  it("measures in points, hides, and fits to the text", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:B1").values = [["kort", "en mycket längre text"]];
      sheet.getRange("A:A").format.columnWidth = 105;
      sheet.getRange("1:1").format.rowHeight = 30;
      sheet.getRange("B:B").format.autofitColumns();
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("3:4").rowHidden = true;
      const hidden = sheet.getRange("3:5").load({ rowHidden: true });
      const a = sheet.getRange("A1").load({ format: { columnWidth: true, rowHeight: true }, columnHidden: true });
      await context.sync();

      expect([a.format.columnWidth, a.format.rowHeight, a.columnHidden, hidden.rowHidden]).toEqual([
        105,
        30,
        false,
        null,
      ]);
    });
    const [sheet] = book.sheets;
    expect(sheet!.columns.map((column) => column?.width)).toEqual([20, 22.5, undefined]);
    expect(sheet!.columns[2]!.hidden).toBe(true);
  });

  it("lets a row follow its texts until it is told a height, and again when it is fitted", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const cell = sheet.getRange("A1");
      const heights: number[] = [];
      const look = async () => {
        cell.load({ format: { rowHeight: true } });
        await context.sync();
        heights.push(cell.format.rowHeight);
      };
      await look();
      cell.format.wrapText = true;
      cell.values = [["en\ntvå\ntre"]];
      await look();
      cell.format.rowHeight = 60;
      await look();
      sheet.getRange("A1:C1").format.autofitRows();
      cell.values = [["en\ntvå"]];
      await look();

      expect(heights).toEqual([15, 45, 60, 30]);
    });
    expect(book.sheets[0]!.rows[0]).not.toHaveProperty("height");
  });

  it("refuses a colour that is none", async () => {
    const { run } = workbench();
    const error = await errorOf(
      run(
        async (context) =>
          void (context.workbook.worksheets.getItem("Plan").getRange("A1").format.fill.color = "blurple"),
      ),
    );
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "RangeFill.color" } });
  });
});
