import { tellApart } from "../../src/app/tell-apart";
import { fileWorkbook } from "../../src/files/file-workbook";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { changeCell } from "../../src/xlsx/book";
import { aRegisterBook } from "../support/registers";
import { readNow } from "./writing-contract";

describe("tellApart", () => {
  it("gives rows that bear another's ID one of their own, and lets the first keep it", async () => {
    const book = aRegisterBook();
    const sheet = book.sheets.find(({ name }) => name === "Aktiviteter")!;
    const idAt = sheet.tables[0]!.columns.findIndex(({ name }) => name === "ID");
    for (const row of [2, 3]) changeCell(sheet, row, idAt, { value: "A-AAAAAAAA" });
    const workbook = fileWorkbook(book);
    await workbook.writeCells(tellApart(await readNow(workbook), seededChance(3)));
    const ids = [1, 2, 3].map((row) => sheet.rows[row]!.cells[idAt]!.value);
    expect(ids[0]).toBe("A-AAAAAAAA");
    expect(new Set(ids).size).toBe(3);
    expect(tellApart(await readNow(workbook), seededChance(3))).toEqual([]);
  });
});
