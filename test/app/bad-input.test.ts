import { checkWorkbook, type PlanCheck } from "../../src/app/check-plan";
import type { Workbook } from "../../src/app/workbook";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { fileWorkbook } from "../../src/files/file-workbook";
import { createHost } from "../../src/workbench/engine/host";
import { emptyBook, changeCell, type Book, type Sheet, type Value } from "../../src/xlsx/book";
import { officeClient } from "../support/office-client";
import { aRegisterBook } from "../support/registers";
import { today } from "../support/today";

const workbooks: Readonly<Record<string, (book: Book) => { workbook: Workbook; close: () => void }>> = {
  "in Excel": (book) => {
    const client = officeClient(createHost(book).openSession({ name: "Åsa", color: "#0F6CBD" }));
    return { workbook: excelWorkbook, close: client.install() };
  },
  "in a file": (book) => ({ workbook: fileWorkbook(book), close: () => undefined }),
};

describe.each(Object.entries(workbooks))("a check of what people do to a workbook, %s", (_, open) => {
  const check = async (book: Book): Promise<PlanCheck> => {
    const { workbook, close } = open(book);
    return checkWorkbook(workbook, today).finally(close);
  };
  const found = async (book: Book) => (await check(book)).findings.map(({ rule, address }) => `${rule} ${address}`);

  it("says that there is no plan in a workbook without plan tables", async () => {
    await expect(check(emptyBook("Blad1"))).rejects.toMatchObject({ code: "no-plan" });
  });

  it("finds nothing wrong with the way in which a sound register is laid out", async () => {
    expect((await found(aRegisterBook())).filter((finding) => /tables|headings|id-is|cell/.test(finding))).toEqual([]);
  });

  it("tells of a heading that is gone or renamed, and reads the other columns", async () => {
    const book = aRegisterBook();
    rename(sheet(book, "Aktiviteter"), "Ansvarig", "Vem");
    expect(await found(book)).toContain("headings-are-known Aktiviteter!A1");
    expect((await check(book)).plan.activities.map(({ activity }) => activity)).toHaveLength(3);
  });

  it("reads columns in any order, and people's own columns between them", async () => {
    const book = aRegisterBook();
    const activities = sheet(book, "Aktiviteter");
    for (const row of activities.rows) [row!.cells[1], row!.cells[3]] = [row!.cells[3], row!.cells[1]];
    const { columns } = activities.tables[0]!;
    [columns[1], columns[3]] = [columns[3]!, columns[1]!];
    rename(activities, "Mål", "Kostnadsställe");
    expect((await check(book)).plan.activities.map(({ area }) => area)).toEqual([
      "Studentliv",
      "Studentliv",
      "Välfärd",
    ]);
  });

  it("asks about a copied sheet, and reads no row of it", async () => {
    const book = aRegisterBook();
    const copy = structuredClone(sheet(book, "Aktiviteter"));
    copy.name = "Aktiviteter (2)";
    Object.assign(copy.tables[0]!, { name: "PlanActivities2", id: 99 });
    book.sheets.push(copy);
    const { plan, findings } = await check(book);
    expect(plan.activities).toHaveLength(3);
    expect(findings.map(({ rule }) => rule)).toContain("tables-are-not-copied");
  });

  it("tells of a row that was copied with its ID, and reads both", async () => {
    const book = aRegisterBook();
    put(sheet(book, "Aktiviteter"), 3, "ID", "A-AAAAAAAA");
    const { plan, findings } = await check(book);
    expect(plan.activities.map(({ key }) => key)).toEqual(["A-AAAAAAAA", "A-BBBBBBBB", "A-AAAAAAAA#2"]);
    expect(findings.filter(({ rule }) => rule === "id-is-unique").map(({ address }) => address)).toEqual([
      "Aktiviteter!U4",
    ]);
  });

  it("tells of cells in error, numbers where words belong and times that cannot be read, each at its cell", async () => {
    const book = aRegisterBook();
    const activities = sheet(book, "Aktiviteter");
    put(activities, 1, "Ansvarig", { error: "#REF!" });
    put(activities, 2, "Aktivitet", 17);
    put(activities, 3, "Klart senast", "så snart det går");
    const findings = await found(book);
    expect(findings).toContain("cell-is-not-error Aktiviteter!F2");
    expect(findings).toContain("cell-fits-its-column Aktiviteter!D3");
    expect(findings).toContain("cell-fits-its-column Aktiviteter!I4");
    expect(findings.filter((finding) => /F2|D3|I4/.test(finding))).toHaveLength(3);
  });

  it("reads a date as text, a date as a date and a month as a month", async () => {
    const book = aRegisterBook();
    const activities = sheet(book, "Aktiviteter");
    put(activities, 1, "Klart senast", "2026-03-31");
    put(activities, 2, "Klart senast", 46112, "yyyy-mm-dd");
    put(activities, 3, "Klart senast", 46082, "mmmm yyyy");
    const { plan } = await check(book);
    expect(plan.activities.map(({ due }) => due && [due.first, due.last])).toEqual([
      ["2026-03-31", "2026-03-31"],
      ["2026-03-31", "2026-03-31"],
      ["2026-03-01", "2026-03-31"],
    ]);
  });

  it("takes an empty row for none, wherever it stands", async () => {
    const book = aRegisterBook();
    const activities = sheet(book, "Aktiviteter");
    activities.rows[2] = { cells: [] };
    const { plan, findings } = await check(book);
    expect(plan.activities.map(({ activity }) => activity)).toEqual(["Ta fram en guide", "=1+1 är två"]);
    expect(findings.map(({ address }) => address)).not.toContain("Aktiviteter!D3");
  });

  it("reads 5,000 characters in a cell, and quotes only their beginning", async () => {
    const book = aRegisterBook();
    put(sheet(book, "Aktiviteter"), 1, "Område", "å".repeat(5000));
    const finding = (await check(book)).findings.find(({ rule }) => rule === "area-is-known")!;
    expect(finding.text.sv.length).toBeLessThan(400);
  });
});

// Helpers

function sheet(book: Book, name: string): Sheet {
  return book.sheets.find((each) => each.name === name)!;
}

function columnOf({ tables }: Sheet, heading: string): number {
  return tables[0]!.columns.findIndex(({ name }) => name === heading);
}

function put(sheet: Sheet, row: number, heading: string, value: Value, numberFormat?: string): void {
  changeCell(sheet, row, columnOf(sheet, heading), {
    value,
    ...(numberFormat && { style: { numberFormat } }),
  });
}

function rename(sheet: Sheet, from: string, to: string): void {
  const column = columnOf(sheet, from);
  sheet.tables[0]!.columns[column]!.name = to;
  changeCell(sheet, 0, column, { value: to });
}
