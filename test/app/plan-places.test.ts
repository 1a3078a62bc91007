import { planPlaces, readPlace } from "../../src/app/plan-places";
import { readSource } from "../../src/app/read-source";
import { fileWorkbook } from "../../src/files/file-workbook";
import { changeCell, emptyBook, type Book, type Value } from "../../src/xlsx/book";
import { aRegisterBook } from "../support/registers";

describe("planPlaces", () => {
  it("puts the sheet with most of a plan first, and says how much was seen on each", async () => {
    const book = emptyBook("Anteckningar", "Plan");
    put(book, "Anteckningar", [["Ring Åsa"]]);
    put(book, "Plan", plan);
    const places = await planPlaces(fileWorkbook(book));
    expect(places.map(({ kind, name, rows }) => [kind, name, rows])).toEqual([
      ["sheet", "Plan", 2],
      ["sheet", "Anteckningar", 0],
    ]);
  });

  it("leaves out the register's own sheets, and sheets without content", async () => {
    const book = aRegisterBook();
    expect(await planPlaces(fileWorkbook(book))).toEqual([]);
  });

  it("offers what is selected, as far as something stands there", async () => {
    const book = emptyBook("Plan");
    put(book, "Plan", plan);
    const workbook = fileWorkbook(book);
    const look = await workbook.lookAtSheets();
    const selected = { sheet: "Plan", top: 0, left: 0, bottom: 1, right: 30 };
    const [first, second] = await planPlaces({ ...workbook, lookAtSheets: async () => ({ ...look, selected }) });
    expect(first).toMatchObject({ kind: "sheet", rows: 2 });
    expect(second).toMatchObject({ kind: "selection", rows: 1, range: { top: 0, left: 0, bottom: 1, right: 1 } });
  });

  it("does not read a sheet that is too large, and says what to do instead", async () => {
    const book = emptyBook("Stort");
    put(book, "Stort", [["Aktivitet"]]);
    changeCell(book.sheets[0]!, 20_000, 12, { value: "Längst ned" });
    const workbook = fileWorkbook(book);
    const [place] = await planPlaces(workbook);
    expect(place!.rows).toBeNull();
    const { problem } = await readSource(() => readPlace(workbook, place!));
    expect(problem?.sv).toContain("Markera tabellen");
  });
});

// Helpers

const plan = [
  ["Aktivitet", "Ansvarig"],
  ["Kartlägg rum", "Bostadsenheten"],
  ["Möblera rum", "Bostadsenheten"],
];

function put(book: Book, name: string, rows: readonly (readonly Value[])[]): void {
  const sheet = book.sheets.find((each) => each.name === name)!;
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries()) changeCell(sheet, row, column, { value });
}
