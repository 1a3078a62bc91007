import ExcelJS from "exceljs";
import { emptyBook, changeCell } from "../../src/xlsx/book";
import { dayToSerial } from "../../src/xlsx/dates";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { aRichBook } from "../support/books";
import type { Sheet } from "../../src/xlsx/book";

describe("a file that exceljs wrote", () => {
  let plan: Sheet;
  let other: Sheet;

  beforeAll(async () => {
    [plan, other] = readBook(await exceljsFile()).sheets as [Sheet, Sheet];
  });

  it("has its values", () => {
    expect(valuesOf(plan, 4)).toEqual(["1.1", "Å\nä  ", dayToSerial("2026-03-31"), true]);
    expect(plan.rows[5]?.cells[0]).toMatchObject({ formula: 'CONCATENATE("a",A5)', value: "a1.1" });
    expect(plan.rows[5]?.cells[1]?.value).toBe("fet och inte");
  });

  it("has its table, with the headings that the cells show", () => {
    expect(plan.tables).toMatchObject([
      {
        name: "PlanActivities",
        area: { top: 3, left: 0, bottom: 4, right: 4 },
        showHeaders: true,
        showTotals: false,
        style: "TableStyleMedium2",
        showBandedRows: true,
      },
    ]);
    expect(plan.tables[0]?.columns.map(({ name }) => name)).toEqual(valuesOf(plan, 3));
  });

  it("has its looks", () => {
    expect(plan.rows[0]?.cells[0]?.style).toMatchObject({
      font: { bold: true, size: 16, color: "#1F4E79" },
      fill: "#FFF2CC",
    });
    expect(plan.rows[4]?.cells[2]?.style).toMatchObject({ numberFormat: "yyyy-mm-dd" });
    expect(plan.columns[1]).toMatchObject({ width: 40 });
  });

  it("has its sheet's own settings", () => {
    expect(plan.freeze).toEqual({ rows: 4, columns: 1 });
    expect(plan.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(plan.validations).toMatchObject([{ type: "list", formula1: '"Ja,Nej"', allowBlank: true }]);
    expect(plan.hyperlinks).toMatchObject([{ area: { top: 1, left: 0 }, address: "https://example.org/" }]);
    expect(plan.conditionalFormats).toMatchObject([{ formula: "$A5=1", style: { fill: "#FF0000" } }]);
    expect(plan.page).toMatchObject({
      orientation: "landscape",
      fitWidth: 1,
      fitHeight: null,
      printArea: { top: 0, left: 0, bottom: 9, right: 4 },
      titleRows: { first: 3, last: 3 },
      footer: "&RSida &P",
    });
    expect(other).toMatchObject({
      visibility: "hidden",
      showGridlines: false,
      protection: { locked: true, hasPassword: true },
    });
  });
});

describe("a file of ours in exceljs", () => {
  it("has the same values, looks and tables", async () => {
    const book = aRichBook();
    // exceljs reads no charts, and some versions fail at them.
    for (const sheet of book.sheets) sheet.charts = [];
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(asBuffer(writeBook(book)));
    const plan = workbook.getWorksheet("Plan")!;
    expect(plan.getCell("B4").value).toBe("=SUMMA(1;2) är text");
    expect(plan.getCell("B5").value).toBe("  mellanslag och\nradbrytning ");
    expect(plan.getCell("C4").value).toEqual(new Date("2026-03-31"));
    expect(plan.getCell("D6").value).toEqual({ error: "#N/A" });
    expect(plan.getCell("E7").value).toEqual({ formula: "SUBTOTAL(109,PlanActivities[Kostnad])", result: 1500.5 });
    expect(plan.getCell("A3").font).toMatchObject({
      name: "Calibri",
      size: 11,
      bold: true,
      color: { argb: "FFFFFFFF" },
    });
    expect(plan.getTable("PlanActivities")).toBeDefined();
    expect(workbook.getWorksheet("Dolt")!.state).toBe("veryHidden");
    expect(workbook.getWorksheet("Läget – Välfärd")!.pageSetup).toMatchObject({
      printArea: "A1:G41",
      printTitlesRow: "3:3",
    });
  });

  it("has a long text that is as long", async () => {
    const book = emptyBook("Blad1");
    changeCell(book.sheets[0]!, 0, 0, { value: "ö".repeat(32_767) });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(asBuffer(writeBook(book)));
    expect(workbook.getWorksheet("Blad1")!.getCell("A1").value).toHaveLength(32_767);
  });
});

// Helpers

async function exceljsFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const plan = workbook.addWorksheet("Plan", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 4 }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:E10",
      printTitlesRow: "4:4",
    },
    headerFooter: { oddFooter: "&RSida &P" },
  });
  plan.getCell("A1").value = "Plan";
  plan.getCell("A1").font = { name: "Calibri", bold: true, size: 16, color: { argb: "FF1F4E79" } };
  plan.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
  plan.mergeCells("A1:D1");
  plan.getCell("A2").value = { text: "Mer", hyperlink: "https://example.org/" };
  plan.addTable({
    name: "PlanActivities",
    ref: "A4",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: ["Nr", "Aktivitet", "Klart", "Ja?", "Tom"].map((name) => ({ name })),
    rows: [["1.1", "Å\nä  ", new Date("2026-03-31"), true, null]],
  });
  plan.getCell("C5").numFmt = "yyyy-mm-dd";
  plan.getCell("A6").value = { formula: 'CONCATENATE("a",A5)', result: "a1.1" };
  plan.getCell("B6").value = { richText: [{ font: { bold: true }, text: "fet " }, { text: "och inte" }] };
  plan.getColumn(2).width = 40;
  plan.getCell("D5").dataValidation = { type: "list", allowBlank: true, formulae: ['"Ja,Nej"'] };
  plan.addConditionalFormatting({
    ref: "A5:E5",
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ["$A5=1"],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } } },
      },
    ],
  });
  const other = workbook.addWorksheet("Annat", { state: "hidden", views: [{ showGridLines: false }] });
  await other.protect("hemligt", { spinCount: 1 });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function asBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

function valuesOf({ rows }: Sheet, row: number) {
  return Array.from(rows[row]?.cells ?? [], (cell) => cell?.value ?? null);
}
