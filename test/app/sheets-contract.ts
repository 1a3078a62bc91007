import type { Workbook } from "../../src/app/workbook";
import type { SheetRange } from "../../src/app/sheets-there";
import { pageMarks } from "../../src/core/status/page-marks";
import { changeCell, emptyBook, type Book, type Sheet, type Value } from "../../src/xlsx/book";

type Opened = { readonly workbook: Workbook; selected(): string; close(): void };

/** How every workbook reads sheets that are not the register's, whatever it is made of. */
export function readsForeignSheets(name: string, open: (book: Book) => Opened): void {
  describe(name, () => {
    let opened: Opened;
    const start = (book: Book) => {
      opened = open(book);
      return opened.workbook;
    };
    afterEach(() => opened.close());

    describe("lookAtSheets", () => {
      it("tells what people see: each sheet, where its content stands, and its tables", async () => {
        const book = emptyBook("Plan 2025", "Tomt", "Dolt", "Läget");
        put(sheetOf(book, "Plan 2025"), 2, 1, [["Aktivitet", "Ansvarig"], ["Kartlägg rum"]]);
        sheetOf(book, "Plan 2025").tables.push(aTable());
        put(sheetOf(book, "Dolt"), 0, 0, [["Hemligt"]]);
        sheetOf(book, "Dolt").visibility = "hidden";
        put(sheetOf(book, "Läget"), 0, 0, [["Läget"]]);
        sheetOf(book, "Läget").customProperties.set(pageMarks.keys, "område");
        const range = { sheet: "Plan 2025", top: 2, left: 1, bottom: 3, right: 2 };
        expect((await start(book).lookAtSheets()).sheets).toEqual([
          { name: "Plan 2025", used: range, tables: [{ name: "Tabell1", range }], isPage: false },
          { name: "Tomt", used: null, tables: [], isPage: false },
          { name: "Läget", used: { sheet: "Läget", top: 0, left: 0, bottom: 0, right: 0 }, tables: [], isPage: true },
        ]);
      });
    });

    describe("readRanges", () => {
      it("reads values as their cells show them, hidden rows and what is merged, where they stand", async () => {
        const book = emptyBook("Plan");
        const sheet = sheetOf(book, "Plan");
        put(sheet, 1, 1, [
          ["Område", "Aktivitet", "Klart", "Andel"],
          ["Boende", "Kartlägg rum", 46112, 0.58],
          [null, "Möblera rum", { error: "#REF!" }, "#REF!"],
        ]);
        changeCell(sheet, 2, 3, { value: 46112, style: { numberFormat: "yyyy-mm-dd" } });
        changeCell(sheet, 2, 4, { value: 0.58, style: { numberFormat: "0%" } });
        sheet.rows[3]!.hidden = true;
        sheet.merges.push({ top: 2, left: 1, bottom: 3, right: 1 });
        const [source] = await start(book).readRanges([{ sheet: "Plan", top: 1, left: 1, bottom: 3, right: 4 }]);
        expect(source).toEqual({
          kind: "sheet",
          name: "Plan",
          cells: [
            [],
            [null, "Område", "Aktivitet", "Klart", "Andel"],
            [null, "Boende", "Kartlägg rum", { day: "2026-03-31", precision: "day" }, { share: 0.58 }],
            [null, null, "Möblera rum", { error: "#REF!" }, "#REF!"],
          ],
          merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
        });
      });

      it("reads nothing beside the range", async () => {
        const book = emptyBook("Plan", "Annat");
        put(sheetOf(book, "Plan"), 0, 0, [["Rubrik", "Bredvid"], ["Aktivitet", "Bredvid"], ["Nedanför"]]);
        put(sheetOf(book, "Annat"), 0, 0, [["Annat"]]);
        const sources = await start(book).readRanges([
          { sheet: "Plan", top: 1, left: 0, bottom: 1, right: 0 },
          { sheet: "Annat", top: 0, left: 0, bottom: 0, right: 0 },
        ]);
        expect(sources.map(({ cells }) => cells)).toEqual([[[], ["Aktivitet"]], [["Annat"]]]);
      });

      it("says which sheet is gone", async () => {
        const range = { sheet: "Borta", top: 0, left: 0, bottom: 0, right: 0 };
        await expect(start(emptyBook("Plan")).readRanges([range])).rejects.toMatchObject({
          code: "sheet-gone",
          text: { sv: expect.stringContaining("Borta") },
        });
      });
    });

    describe("selectRange", () => {
      const cell = (sheet: string): SheetRange => ({ sheet, top: 2, left: 1, bottom: 2, right: 1 });

      it("shows the sheet and selects the cell, which is then what is selected", async () => {
        const workbook = start(emptyBook("Plan", "Annat"));
        await workbook.selectRange(cell("Annat"));
        expect(opened.selected()).toBe("Annat!B3");
        expect((await workbook.lookAtSheets()).selected).toEqual(cell("Annat"));
      });

      it("says when the sheet is gone or hidden", async () => {
        const book = emptyBook("Plan", "Dolt");
        sheetOf(book, "Dolt").visibility = "hidden";
        const workbook = start(book);
        await expect(workbook.selectRange(cell("Borta"))).rejects.toMatchObject({ code: "sheet-gone" });
        await expect(workbook.selectRange(cell("Dolt"))).rejects.toMatchObject({ code: "sheet-hidden" });
      });
    });
  });
}

// Helpers

const sheetOf = (book: Book, name: string): Sheet => book.sheets.find((sheet) => sheet.name === name)!;

function put(sheet: Sheet, top: number, left: number, rows: readonly (readonly Value[])[]): void {
  for (const [at, row] of rows.entries())
    for (const [column, value] of row.entries())
      if (value !== null) changeCell(sheet, top + at, left + column, { value });
}

function aTable(): Sheet["tables"][number] {
  return {
    id: 1,
    name: "Tabell1",
    area: { top: 2, left: 1, bottom: 3, right: 2 },
    columns: [{ name: "Aktivitet" }, { name: "Ansvarig" }],
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  };
}
