import { cellAt, changeCell, emptyBook, type Book } from "../../../../src/xlsx/book";
import { workbench } from "../../../support/workbench";

describe("range.copyFrom", () => {
  it.each<[Excel.RangeCopyType | "All" | "Formulas" | "Values" | "Formats", object]>([
    ["All", { value: 2, formula: "B3*2", style: { fill: "#FFF2CC" } }],
    ["Formulas", { value: 2, formula: "B3*2", style: { font: { bold: true } } }],
    ["Values", { value: 2, style: { font: { bold: true } } }],
    ["Formats", { value: "old", style: { fill: "#FFF2CC" } }],
  ])("copies %s", async (what, copied) => {
    const { run, book } = workbench(bookToCopy());
    await run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A3").copyFrom("A1", what);
    });
    expect(cellAt(book.sheets[0]!, 2, 0)).toEqual(copied);
  });

  it("fills a larger destination, and grows a smaller one", async () => {
    const { run, book } = workbench(bookToCopy());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("D1:D4").copyFrom("B1:B2", "Values");
      sheet.getRange("F1").copyFrom("B1:B2", "Values", false, true);
    });
    expect([0, 1, 2, 3].map((row) => cellAt(book.sheets[0]!, row, 3)?.value)).toEqual([1, "x", 1, "x"]);
    expect([5, 6].map((column) => cellAt(book.sheets[0]!, 0, column)?.value)).toEqual([1, "x"]);
  });

  it("brings validations, conditional formats and links along, written for their new cells", async () => {
    const { run, book } = workbench(bookToCopy());
    const sheet = book.sheets[0]!;
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    sheet.validations.push({ areas: [area], type: "custom", formula1: "B1>0", allowBlank: true, showError: true });
    sheet.conditionalFormats.push({ kind: "formula", formula: "$B1>0", areas: [area], priority: 1, style: {} });
    sheet.hyperlinks.push({ area: { ...area, bottom: 0 }, address: "https://example.org/" });
    await run(async (context) => void context.workbook.worksheets.getItem("Plan").getRange("C5").copyFrom("A2"));
    const [row, column] = [4, 2];
    const place = { top: row, left: column, bottom: row, right: column };
    expect(sheet.validations[1]).toMatchObject({ areas: [place], formula1: "D5>0" });
    expect(sheet.conditionalFormats[1]).toMatchObject({ areas: [place], formula: "$B5>0" });
    expect(sheet.hyperlinks).toHaveLength(1);
  });
});

// Helpers

function bookToCopy(): Book {
  const book = emptyBook("Plan");
  const sheet = book.sheets[0]!;
  changeCell(sheet, 0, 0, { value: 2, formula: "B1*2", style: { fill: "#FFF2CC" } });
  changeCell(sheet, 2, 0, { value: "old", style: { font: { bold: true } } });
  changeCell(sheet, 0, 1, { value: 1 });
  changeCell(sheet, 1, 1, { value: "x" });
  return book;
}
