import { checkWorkbook } from "../../src/app/check-plan";
import { gateWorkbook, writeReport } from "../../src/app/gate-plan";
import { fileWorkbook } from "../../src/files/file-workbook";
import { changeCell } from "../../src/xlsx/book";
import { MemoryWorkbook } from "../support/memory-workbook";
import { anActivity, snapshotsOf } from "../support/plans";
import { aRegisterBook } from "../support/registers";
import { today } from "../support/today";

const judging = { today, version: "0.1.0" };

describe("gateWorkbook", () => {
  it("finds all that the check finds, and what only matters when a plan is submitted", async () => {
    const workbook = new MemoryWorkbook(snapshotsOf({ activities: [anActivity({ agreed: null })], decisions: [] }));
    const keys = new Set((await checkWorkbook(workbook, today)).findings.map(({ key }) => key));
    const { checked, ruleSet } = await gateWorkbook(workbook, judging);
    const more = checked.findings.filter(({ key }) => !keys.has(key));
    expect(checked.findings.length - more.length).toBe(keys.size);
    expect(more.map(({ rule }) => rule)).toEqual(["activity-is-agreed"]);
    expect(ruleSet.onlyAtGate).toContain("activity-is-agreed");
  });

  it("throws when there is no plan", async () => {
    await expect(gateWorkbook(new MemoryWorkbook(), judging)).rejects.toMatchObject({ code: "no-plan" });
  });
});

describe("writeReport", () => {
  it("brings the report up to date in place, keeps the notes, and never runs what people have written", async () => {
    const book = aRegisterBook({ activities: [{ area: "Studentliv", activity: "=1+1 är två", id: "A-AAAAAAAA" }] });
    const workbook = fileWorkbook(book);
    const report = await gateWorkbook(workbook, judging);
    await writeReport(workbook, report);
    const sheets = () => book.sheets.filter(({ name }) => name.startsWith("Kontrollrapport"));
    const texts = () => sheets()[0]!.rows.flatMap((row) => row?.cells.map((cell) => cell?.value) ?? []);
    const notes = sheets()[0]!.rows.findIndex((row) => row?.cells[0]?.value === "Anteckningar");
    changeCell(sheets()[0]!, notes + 1, 0, { value: "Ring Åsa" });
    expect(texts()).toContain("=1+1 är två");
    expect(sheets()[0]!.rows.some((row) => row?.cells.some((cell) => cell?.formula !== undefined))).toBe(false);

    await writeReport(workbook, await gateWorkbook(workbook, judging));
    expect(sheets()).toHaveLength(1);
    expect(texts()).toContain("Ring Åsa");
    expect((await gateWorkbook(workbook, judging)).verdict.fingerprint).toBe(report.verdict.fingerprint);
  });
});
