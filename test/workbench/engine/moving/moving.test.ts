import fc from "fast-check";
import { cellAt, changeCell, emptyBook } from "../../../../src/xlsx/book";
import { colleague, errorOf, personIn, workbench } from "../../../support/workbench";

describe("inserted and deleted rows and columns", () => {
  it("take kept ranges with them", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const kept = sheet.getRange("B5:C6");
      kept.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      await context.sync();

      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A:A").delete("Left");
      kept.load({ address: true, values: true });
      await context.sync();

      expect(kept.address).toBe("Plan!A7:B8");
      expect(kept.values).toEqual([
        ["a", "b"],
        ["c", "d"],
      ]);
    });
  });

  it("refuse a kept range whose cells are gone", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const kept = sheet.getRange("B5:C6");
      await context.sync();
      sheet.getRange("4:7").delete("Up");
      kept.load({ values: true });

      expect(await errorOf(context.sync())).toMatchObject({ code: "InvalidReference" });
    });
  });

  it("take the selections, also of colleagues, with them", () => {
    const bench = workbench();
    const other = colleague(bench);
    other.session.selectArea(0, { top: 4, left: 1, bottom: 4, right: 1 });
    bench.session.insertRows(0, 1, 3);
    expect(other.session.selection).toEqual({ top: 7, left: 1, bottom: 7, right: 1 });
  });

  it("take names, formulas, merges, validations, links, frozen rows, print area and title rows with them", () => {
    const book = emptyBook("Plan");
    const sheet = book.sheets[0]!;
    const area = { top: 4, left: 0, bottom: 6, right: 2 };
    const moved = { ...area, top: 6, bottom: 8 };
    book.names.push({ name: "Mål", formula: "Plan!$A$5:$C$7" });
    changeCell(sheet, 0, 0, { value: 1, formula: "A5" });
    sheet.merges.push(area);
    sheet.hyperlinks.push({ area, address: "https://example.org" });
    sheet.validations.push({ areas: [area], type: "list", formula1: '"a,b"', allowBlank: true, showError: true });
    sheet.freeze = { rows: 3, columns: 1 };
    Object.assign(sheet.page, { printArea: area, titleRows: { first: 4, last: 5 } });
    personIn(book).insertRows(0, 2, 2);

    expect(book.names[0]!.formula).toBe("Plan!$A$7:$C$9");
    expect(cellAt(sheet, 0, 0)?.formula).toBe("A7");
    expect([sheet.merges[0], sheet.hyperlinks[0]!.area, sheet.validations[0]!.areas[0]]).toEqual([moved, moved, moved]);
    expect(sheet.freeze).toEqual({ rows: 5, columns: 1 });
    expect(sheet.page).toMatchObject({ printArea: moved, titleRows: { first: 6, last: 7 } });
  });

  it("move cells only where cells were inserted", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:C2").values = [
        ["a", "b", "c"],
        ["d", "e", "f"],
      ];
      const made = sheet.getRange("B1").insert("Down");
      sheet.getRange("A2").insert("Right");
      const all = sheet.getRange("A1:D3").load({ values: true });
      made.load({ address: true });
      await context.sync();

      expect(made.address).toBe("Plan!B1");
      expect(all.values).toEqual([
        ["a", "", "c", ""],
        ["", "d", "b", "f"],
        ["", "e", "", ""],
      ]);
    });
  });

  it("give a new row the look of the one above", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("2:2").insert("Down");
      const fill = sheet.getRange("A2").format.fill.load({ color: true });
      await context.sync();

      expect(fill.color).toBe("#FF0000");
    });
  });

  it("take the lists of validations with them, also from another sheet", () => {
    const book = emptyBook("Plan", "Listor");
    const area = { top: 0, left: 0, bottom: 9, right: 0 };
    book.sheets[0]!.validations.push({
      areas: [area],
      type: "list",
      formula1: "Listor!$A$2:$A$9",
      allowBlank: true,
      showError: true,
    });
    personIn(book).insertRows(1, 0, 1);
    expect(book.sheets[0]!.validations[0]!.formula1).toBe("Listor!$A$3:$A$10");
  });

  it("never push values off the end of the sheet", async () => {
    const { run } = workbench();
    const error = await errorOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.getRange("A1048576").values = [["last"]];
        sheet.getRange("1:1").insert("Down");
      }),
    );
    expect(error.code).toBe("InvalidOperation");
  });

  it("always come back to the same cells when what was inserted is deleted", () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 4 }), (first, count) => {
        const book = emptyBook("Plan");
        for (let row = 0; row < 6; row++) changeCell(book.sheets[0]!, row, row % 3, { value: row });
        const session = personIn(book);
        const before = structuredClone(book.sheets[0]!.rows);
        session.insertRows(0, first, count);
        session.deleteRows(0, first, count);
        expect(book.sheets[0]!.rows).toEqual(before);
      }),
    );
  });
});
