import { checkWorkbook } from "../../src/app/check-plan";
import { goToFinding } from "../../src/app/go-to-finding";
import { fileWorkbook } from "../../src/files/file-workbook";
import type { Book } from "../../src/xlsx/book";
import { aRegisterBook } from "../support/registers";
import { today } from "../support/today";

describe("goToFinding", () => {
  it("stands in the cell of the finding", async () => {
    const workbook = fileWorkbook(aRegisterBook());
    const { findings, layout } = await checkWorkbook(workbook, today);
    const finding = findings.find(({ rule }) => rule === "activity-has-responsible")!;
    await goToFinding(workbook, finding, layout);
    expect(workbook.selected()).toEqual({ sheet: "Aktiviteter", row: 1, column: 5 });
  });

  it("follows a row that has been sorted away since the check", async () => {
    const book = aRegisterBook();
    const workbook = fileWorkbook(book);
    const { findings, layout } = await checkWorkbook(workbook, today);
    const finding = findings.find(({ rule }) => rule === "activity-has-responsible")!;
    book.sheets
      .find(({ name }) => name === "Aktiviteter")!
      .rows.splice(
        1,
        3,
        ...book.sheets
          .find(({ name }) => name === "Aktiviteter")!
          .rows.slice(1, 4)
          .toReversed(),
      );
    await goToFinding(workbook, finding, layout);
    expect(workbook.selected()).toEqual({ sheet: "Aktiviteter", row: 3, column: 5 });
  });

  it("stands in a fact's value", async () => {
    const workbook = fileWorkbook(aRegisterBook({ facts: { validFrom: "2027", validTo: "2026" } }));
    const { findings, layout } = await checkWorkbook(workbook, today);
    await goToFinding(
      workbook,
      findings.find(({ rule }) => rule === "plan-period-is-valid")!,
      layout,
    );
    expect(workbook.selected()).toMatchObject({ sheet: "Plan", column: 1 });
  });

  it("follows an area, which has no ID, to where it was sorted", async () => {
    const book = aRegisterBook();
    const workbook = fileWorkbook(book);
    const { findings, layout } = await checkWorkbook(workbook, today);
    const finding = findings.find(({ at }) => at.table === "areas" && at.row === "#2")!;
    swapRows(book, "Områden", 1, 2);
    await goToFinding(workbook, finding, layout);
    expect(workbook.selected()).toMatchObject({ sheet: "Områden", row: 1 });
  });

  it("follows an activity without an ID by its text", async () => {
    const book = aRegisterBook({
      activities: [
        { area: "Studentliv", activity: "Ta fram en guide" },
        { area: "Välfärd", activity: "Öppna ett kontor", responsible: "LK: Kommunikationsstaben" },
      ],
    });
    const workbook = fileWorkbook(book);
    const { findings, layout } = await checkWorkbook(workbook, today);
    const finding = findings.find(({ rule }) => rule === "activity-has-responsible")!;
    swapRows(book, "Aktiviteter", 1, 2);
    await goToFinding(workbook, finding, layout);
    expect(workbook.selected()).toEqual({ sheet: "Aktiviteter", row: 2, column: 5 });
  });

  it("follows a fact by its name", async () => {
    const book = aRegisterBook({ facts: { validFrom: "2027", validTo: "2026" } });
    const workbook = fileWorkbook(book);
    const { findings, layout } = await checkWorkbook(workbook, today);
    const finding = findings.find(({ rule }) => rule === "plan-period-is-valid")!;
    const before = layout.get("facts")!.rows.get(finding.at.row!)! + 1;
    swapRows(book, "Plan", before, 9);
    await goToFinding(workbook, finding, layout);
    expect(workbook.selected()).toMatchObject({ sheet: "Plan", row: 9, column: 1 });
  });

  it("finds a row whose ID is a number with decimals", async () => {
    const book = aRegisterBook();
    const { rows } = book.sheets.find(({ name }) => name === "Aktiviteter")!;
    rows[1]!.cells[20] = { value: 1.5 };
    const workbook = fileWorkbook(book);
    const { findings, layout } = await checkWorkbook(workbook, today);
    const finding = findings.find(({ rule }) => rule === "activity-has-responsible")!;
    swapRows(book, "Aktiviteter", 1, 3);
    await goToFinding(workbook, finding, layout);
    expect(workbook.selected()).toMatchObject({ row: 3, column: 5 });
  });

  it("stands below a heading that is hidden, as the finding's address says", async () => {
    const book = aRegisterBook();
    const [table] = book.sheets.find(({ name }) => name === "Aktiviteter")!.tables;
    table!.showHeaders = false;
    table!.area.top += 1;
    table!.columns[5]!.name = "Vem";
    const workbook = fileWorkbook(book);
    const { findings, layout } = await checkWorkbook(workbook, today);
    const finding = findings.find(({ at }) => at.table === "activities" && at.row === null)!;
    expect(finding.address).toBe("Aktiviteter!A2");
    await goToFinding(workbook, finding, layout);
    expect(workbook.selected()).toEqual({ sheet: "Aktiviteter", row: 1, column: 0 });
  });

  it("names the table in both languages when it was not in the workbook, or is gone from it", async () => {
    const book = aRegisterBook();
    const workbook = fileWorkbook(book);
    const { findings, layout } = await checkWorkbook(workbook, today);
    const finding = findings.find(({ at }) => at.table === "activities")!;
    for (const sheet of book.sheets) sheet.tables = [];
    const gone = { code: "table-gone", message: "The table “Activities” is no longer there. Check the plan again." };
    await expect(goToFinding(workbook, finding, layout)).rejects.toMatchObject(gone);
    await expect(goToFinding(workbook, finding, new Map())).rejects.toMatchObject(gone);
  });
});

// Helpers

function swapRows(book: Book, sheet: string, one: number, other: number): void {
  const { rows } = book.sheets.find(({ name }) => name === sheet)!;
  [rows[one], rows[other]] = [rows[other], rows[one]];
}
