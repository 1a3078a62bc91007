import { checkWorkbook } from "../../src/app/check-plan";
import { goToFinding } from "../../src/app/go-to-finding";
import { fileWorkbook } from "../../src/files/file-workbook";
import { aRegisterBook } from "../support/registers";

describe("goToFinding", () => {
  it("stands in the cell of the finding", async () => {
    const workbook = fileWorkbook(aRegisterBook());
    const { findings, layout } = await checkWorkbook(workbook);
    const finding = findings.find(({ rule }) => rule === "activity-has-responsible")!;
    await goToFinding(workbook, finding, layout);
    expect(workbook.selected()).toEqual({ sheet: "Aktiviteter", row: 1, column: 5 });
  });

  it("follows a row that has been sorted away since the check", async () => {
    const book = aRegisterBook();
    const workbook = fileWorkbook(book);
    const { findings, layout } = await checkWorkbook(workbook);
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
    const { findings, layout } = await checkWorkbook(workbook);
    await goToFinding(
      workbook,
      findings.find(({ rule }) => rule === "plan-period-is-valid")!,
      layout,
    );
    expect(workbook.selected()).toMatchObject({ sheet: "Plan", column: 1 });
  });
});
