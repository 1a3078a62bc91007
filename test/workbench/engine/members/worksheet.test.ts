import { emptyBook } from "../../../../src/xlsx/book";
import { errorOf, workbench } from "../../../support/workbench";

describe("Worksheet", () => {
  it("is renamed, also in formulas and names", async () => {
    const { run, book } = workbench(emptyBook("Plan", "B"));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      context.workbook.worksheets.getItem("B").getRange("A1").formulas = [["=Plan!A1+1"]];
      context.workbook.names.add("Mål", sheet.getRange("A1:B2"));
      sheet.name = "Ny plan";
      await context.sync();
    });
    expect(book.sheets[1]!.rows[0]!.cells[0]!.formula).toBe("'Ny plan'!A1+1");
    expect(book.names[0]!.formula).toBe("'Ny plan'!$A$1:$B$2");
  });

  it("leaves #REF! where formulas and names meant its cells", async () => {
    const { run, book } = workbench(emptyBook("Plan", "B"));
    await run(async (context) => {
      context.workbook.worksheets.getItem("B").getRange("A1").formulas = [["=Plan!A1+1"]];
      context.workbook.worksheets.getItem("Plan").delete();
      await context.sync();
    });
    expect(book.sheets[0]!.rows[0]!.cells[0]!.formula).toBe("#REF!+1");
  });

  it("is moved, coloured, hidden and stripped of gridlines", async () => {
    const { run, book } = workbench(emptyBook("A", "B"));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.position = 1;
      sheet.tabColor = "#0f6cbd";
      sheet.visibility = "Hidden";
      sheet.showGridlines = false;
      sheet.load({ position: true, tabColor: true, visibility: true, showGridlines: true });
      await context.sync();

      expect(sheet.toJSON()).toMatchObject({
        position: 1,
        tabColor: "#0F6CBD",
        visibility: "Hidden",
        showGridlines: false,
      });
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["B", "A"]);
  });

  it("cannot be hidden or deleted when it is the last one seen", async () => {
    const { run } = workbench(emptyBook("A"));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("A");
      sheet.visibility = "Hidden";
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidOperation" });
      sheet.delete();
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidOperation" });
    });
  });

  it("is activated for one person, and left by all when it is deleted", async () => {
    const bench = workbench(emptyBook("A", "B"));
    await bench.run(async (context) => {
      context.workbook.worksheets.getItem("B").activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
      await context.sync();

      expect(active.name).toBe("B");
      context.workbook.worksheets.getItem("B").delete();
      await context.sync();
    });
    expect(bench.session.activeSheet).toBe(0);
    expect(bench.book.sheets.map(({ name }) => name)).toEqual(["A"]);
  });

  it("is not activated, nor selected on, while it is hidden", async () => {
    const { run, session } = workbench(emptyBook("A", "B"));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("B");
      sheet.visibility = "Hidden";
      sheet.activate();
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidOperation" });
      sheet.getRange("A1").select();
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidOperation" });
    });
    expect(session.activeSheet).toBe(0);
  });

  it("gives ranges by address, by numbers, by name, and all of it", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      context.workbook.names.add("Mål", sheet.getRange("C3"));
      const ranges = [
        sheet.getRange("$b$2"),
        sheet.getRange("Plan!A1"),
        sheet.getCell(1, 2),
        sheet.getRangeByIndexes(1, 1, 2, 3),
        sheet.getRange("mål"),
        sheet.getRange("2:3"),
        sheet.getRange(),
      ].map((range) => range.load({ address: true }));
      await context.sync();

      expect(ranges.map(({ address }) => address.replace("Plan!", ""))).toEqual([
        "B2",
        "A1",
        "C2",
        "B2:D3",
        "C3",
        "2:3",
        "1:1048576",
      ]);
      sheet.getRange("A1,B2").load({ address: true });
      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidArgument" });
    });
  });

  it("knows what is used", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const empty = sheet.getUsedRangeOrNullObject();
      sheet.getRange("B2").values = [["a"]];
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      const used = sheet.getUsedRange().load({ address: true });
      const values = sheet.getUsedRange(true).load({ address: true });
      await context.sync();

      expect(empty.isNullObject).toBe(true);
      expect([used.address, values.address]).toEqual(["Plan!B2:D9", "Plan!B2"]);
    });
  });
});
