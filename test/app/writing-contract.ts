import { editOf, editsOf, newRowsOf, type ReadRegister } from "../../src/app/edit-of";
import type { OldRows } from "../../src/app/old-rows";
import type { CellEdit } from "../../src/app/cell-edit";
import type { Workbook } from "../../src/app/workbook";
import { readPlan, tableNames } from "../../src/core/register/read-plan";
import { seededChance } from "../../src/workbench/faults/seeded-chance";
import { changeCell, type Book, type Sheet } from "../../src/xlsx/book";
import { aRegisterBook } from "../support/registers";

type Opened = { readonly workbook: Workbook; close(): void };

/** How every workbook writes cells and rows for the add-in, whatever it is made of. */
export function writesSafely(name: string, open: (book: Book) => Opened): void {
  describe(name, () => {
    let book: Book;
    let opened: Opened;
    let read: ReadRegister;
    const random = seededChance(1);
    const start = async (from = aRegisterBook()) => {
      book = from;
      opened = open(book);
      return (read = await readNow(opened.workbook));
    };
    const sheet = () => sheetNamed(book, "Aktiviteter");
    const edit = (row: string, column: string, value: CellEdit["value"]) =>
      editOf(read, { table: "activities", row, column }, value, random);
    afterEach(() => opened.close());

    describe("writeCells", () => {
      it("writes in the row with the ID and the column with the heading, wherever they stand by now", async () => {
        await start();
        const set = [edit("A-BBBBBBBB", "status", "Avbruten"), edit("A-CCCCCCCC", "due", "mars 2027")];
        move(sheet(), 2, 3);
        expect(await opened.workbook.writeCells(set)).toEqual([{ kind: "written" }, { kind: "written" }]);
        expect(column(sheet(), "Status")).toEqual(["Genomförd", "Uppskjuten", "Avbruten"]);
        expect(column(sheet(), "Klart senast")).toEqual([null, "mars 2027", null]);
      });

      it("leaves a cell that a colleague has changed, and says what it says now", async () => {
        await start();
        const set = edit("A-BBBBBBBB", "status", "Avbruten");
        typeInto(sheet(), 2, "Status", "Uppskjuten");
        expect(await opened.workbook.writeCells([set])).toEqual([{ kind: "conflict", now: "Uppskjuten" }]);
        expect(column(sheet(), "Status")[1]).toBe("Uppskjuten");
      });

      it("is content when a colleague has written the same", async () => {
        await start();
        const set = edit("A-BBBBBBBB", "status", "Avbruten");
        typeInto(sheet(), 2, "Status", "Avbruten");
        expect(await opened.workbook.writeCells([set])).toEqual([{ kind: "written" }]);
      });

      it("says which rows and tables are gone, and writes the others", async () => {
        await start();
        const set = [edit("A-AAAAAAAA", "status", "Avbruten"), edit("A-BBBBBBBB", "status", "Avbruten")];
        for (const name of ["ID", "Aktivitet", "Status"]) typeInto(sheet(), 1, name, null);
        expect(await opened.workbook.writeCells(set)).toEqual([{ kind: "row-gone" }, { kind: "written" }]);
        sheet().tables[0]!.name = "Annat";
        expect(await opened.workbook.writeCells(set)).toEqual([{ kind: "table-gone" }, { kind: "table-gone" }]);
      });

      it.each(["=1+1", "+46 13", "-", "@hem", "\tx", "1/2", "50%", "TRUE", "2027-03-31", "'x"])(
        "writes %j as that text",
        async (text) => {
          await start();
          await opened.workbook.writeCells([edit("A-BBBBBBBB", "progressNote", text), edit("A-BBBBBBBB", "due", text)]);
          const { tables } = await opened.workbook.readTables(["PlanActivities"]);
          expect(tables[0]!.rows[1]).toEqual(expect.arrayContaining([text]));
          expect(tables[0]!.rows[1]!.filter((cell) => cell === text)).toHaveLength(2);
          expect(sheet().rows[2]!.cells.every((cell) => cell?.formula === undefined)).toBe(true);
        },
      );

      it("empties a cell", async () => {
        await start();
        await opened.workbook.writeCells([edit("A-BBBBBBBB", "status", null)]);
        expect(column(sheet(), "Status")[1] ?? null).toBeNull();
      });

      it("finds a row without an ID by all it says, and gives it one", async () => {
        const from = aRegisterBook();
        typeInto(sheetNamed(from, "Aktiviteter"), 2, "ID", null);
        await start(from);
        const set = edit("#2", "status", "Avbruten");
        move(sheet(), 2, 3);
        expect(await opened.workbook.writeCells([set])).toEqual([{ kind: "written" }]);
        expect(column(sheet(), "Status")).toEqual(["Genomförd", "Uppskjuten", "Avbruten"]);
        expect(column(sheet(), "ID")).toEqual(["A-AAAAAAAA", "A-CCCCCCCC", set.naming!.id]);
        expect(set.naming!.id).toMatch(/^A-[2-9A-Z]{8}$/);
      });

      it("writes several cells of a row without an ID, which gets one", async () => {
        const from = aRegisterBook();
        typeInto(sheetNamed(from, "Aktiviteter"), 2, "ID", null);
        await start(from);
        const at = (column: string) => ({ table: "activities", row: "#2", column }) as const;
        const set = editsOf(
          read,
          [
            { at: at("status"), value: "Avbruten" },
            { at: at("due"), value: "mars 2027" },
          ],
          random,
        );
        expect(await opened.workbook.writeCells(set)).toEqual([{ kind: "written" }, { kind: "written" }]);
        expect([column(sheet(), "Status")[1], column(sheet(), "Klart senast")[1]]).toEqual(["Avbruten", "mars 2027"]);
        expect(column(sheet(), "ID")[1]).toBe(set[1]!.naming!.id);
      });

      it("sets a fact", async () => {
        await start();
        const set = editOf(read, { table: "facts", row: "title", column: "title" }, "Handlingsplan 2026", random);
        expect(await opened.workbook.writeCells([set])).toEqual([{ kind: "written" }]);
        expect(column(sheetNamed(book, "Plan"), "Värde")).toContain("Handlingsplan 2026");
      });

      it("gives a copied row an ID of its own, and lets the first keep it", async () => {
        const from = aRegisterBook();
        for (const name of ["ID", "Aktivitet", "Område", "Status"]) {
          typeInto(
            sheetNamed(from, "Aktiviteter"),
            3,
            name,
            column(sheetNamed(from, "Aktiviteter"), name)[0] as string,
          );
        }
        await start(from);
        await opened.workbook.writeCells([edit("A-AAAAAAAA#2", "status", "Avbruten")]);
        expect(column(sheet(), "Status")).toEqual(["Genomförd", "Pågår enligt plan", "Avbruten"]);
        const ids = column(sheet(), "ID");
        expect(ids[0]).toBe("A-AAAAAAAA");
        expect(new Set(ids).size).toBe(3);
      });

      it("keeps the ID that a colleague has given the row meanwhile", async () => {
        const from = aRegisterBook();
        typeInto(sheetNamed(from, "Aktiviteter"), 2, "ID", null);
        await start(from);
        const set = edit("#2", "status", "Avbruten");
        typeInto(sheet(), 2, "ID", "A-DDDDDDDD");
        expect(await opened.workbook.writeCells([set])).toEqual([{ kind: "written" }]);
        expect(column(sheet(), "ID")[1]).toBe("A-DDDDDDDD");
      });

      it("writes nothing on a protected sheet", async () => {
        await start();
        const set = edit("A-BBBBBBBB", "status", "Avbruten");
        sheet().protection = { locked: true, hasPassword: false };
        await expect(opened.workbook.writeCells([set])).rejects.toMatchObject({ code: "sheet-protected" });
        expect(column(sheet(), "Status")[1]).toBe("Pågår enligt plan");
      });
    });

    describe("appendRows", () => {
      const rows = () =>
        newRowsOf(
          read,
          "activities",
          [{ area: "Välfärd", activity: "=Bjud in", due: "mars 2027" }, { activity: "1/2 dag" }],
          random,
        );

      it("writes rows right below the table, which takes them in, each with an ID", async () => {
        await start();
        const news = rows();
        const before = sheet().tables[0]!.area.bottom;
        const ids = news.rows.map(({ id }) => id);
        expect(await opened.workbook.appendRows(news)).toEqual({ standing: ids, took: [] });
        expect(sheet().tables[0]!.area.bottom).toBe(before + 2);
        expect(column(sheet(), "Aktivitet").slice(3)).toEqual(["=Bjud in", "1/2 dag"]);
        expect(column(sheet(), "Klart senast")[3]).toBe("mars 2027");
        expect(column(sheet(), "ID").slice(3)).toEqual(news.rows.map(({ id }) => id));
      });

      it("writes no row twice", async () => {
        await start();
        const news = rows();
        await opened.workbook.appendRows(news);
        await opened.workbook.appendRows(news);
        expect(column(sheet(), "ID")).toHaveLength(5);
      });

      it("writes rows without IDs once, however often they are asked for", async () => {
        await start(aRegisterBook({ exceptions: [{ rule: "goal-has-due", row: "M-AAAAAAAA", reason: "Senare" }] }));
        const exception = { rule: "activity-has-due", row: "1/2", column: "due", value: null, reason: "=Löpande" };
        const news = newRowsOf(read, "exceptions", [exception], random);
        expect(news.idColumn).toBeNull();
        await opened.workbook.appendRows(news);
        await opened.workbook.appendRows(news);
        const exceptions = sheetNamed(book, "Undantag");
        expect(column(exceptions, "Regel")).toEqual(["goal-has-due", "activity-has-due"]);
        expect(column(exceptions, "Rad (ID)")).toEqual(["M-AAAAAAAA", "1/2"]);
        expect(column(exceptions, "Motivering")).toEqual(["Senare", "=Löpande"]);
      });

      it("moves down what stands below the table", async () => {
        const from = aRegisterBook();
        changeCell(sheetNamed(from, "Aktiviteter"), 5, 1, { value: "En anteckning" });
        await start(from);
        await opened.workbook.appendRows(rows());
        expect(sheet().rows[7]?.cells[1]?.value).toBe("En anteckning");
        expect(column(sheet(), "ID")).toHaveLength(5);
      });

      it("writes above a totals row", async () => {
        const from = aRegisterBook();
        const { tables } = sheetNamed(from, "Aktiviteter");
        tables[0]!.showTotals = true;
        tables[0]!.area.bottom += 1;
        changeCell(sheetNamed(from, "Aktiviteter"), 4, 0, { value: "Totalt" });
        await start(from);
        await opened.workbook.appendRows(rows());
        expect(sheet().rows[6]?.cells[0]?.value).toBe("Totalt");
        const { tables: now } = await opened.workbook.readTables(["PlanActivities"]);
        expect(now[0]!.rows).toHaveLength(5);
      });

      it("writes nothing where the sheet is protected, or the table or its ID column is gone", async () => {
        await start();
        const news = rows();
        sheet().protection = { locked: true, hasPassword: false };
        await expect(opened.workbook.appendRows(news)).rejects.toMatchObject({ code: "sheet-protected" });
        sheet().protection = null;
        await expect(
          opened.workbook.appendRows({ ...news, idColumn: { heading: "Märke", index: 3 } }),
        ).rejects.toMatchObject({ code: "column-gone" });
        sheet().tables[0]!.name = "Annat";
        await expect(opened.workbook.appendRows(news)).rejects.toMatchObject({ code: "table-gone" });
        expect(sheet().rows.length).toBe(4);
      });
    });

    describe("removeRows", () => {
      const old = (...ids: readonly string[]): OldRows => {
        const { name, headings, rows } = read.tables.find((table) => table.name === "PlanActivities")!;
        return {
          table: name,
          title: { sv: "Aktiviteter", en: "Activities" },
          columns: headings.map((heading, index) => ({ heading, index })),
          rows: rows.filter((cells) => ids.includes(String(cells[headings.indexOf("ID")]))),
        };
      };

      it("takes out rows that say what was seen, wherever they stand, and moves up what stands below", async () => {
        const from = aRegisterBook();
        changeCell(sheetNamed(from, "Aktiviteter"), 5, 1, { value: "En anteckning" });
        await start(from);
        move(sheet(), 1, 3);
        expect(await opened.workbook.removeRows(old("A-AAAAAAAA", "A-CCCCCCCC"))).toBe(2);
        expect(column(sheet(), "ID")).toEqual(["A-BBBBBBBB"]);
        expect(sheet().rows[3]?.cells[1]?.value).toBe("En anteckning");
      });

      it("leaves a row that a colleague has changed, and removes nothing twice", async () => {
        await start();
        const both = old("A-AAAAAAAA", "A-CCCCCCCC");
        typeInto(sheet(), 1, "Status", "Avbruten");
        expect(await opened.workbook.removeRows(both)).toBe(1);
        expect(await opened.workbook.removeRows(both)).toBe(0);
        expect(column(sheet(), "ID")).toEqual(["A-AAAAAAAA", "A-BBBBBBBB"]);
      });

      it("leaves a blank row when all go, and takes new ones after that", async () => {
        await start();
        expect(await opened.workbook.removeRows(old("A-AAAAAAAA", "A-BBBBBBBB", "A-CCCCCCCC"))).toBe(3);
        expect(column(sheet(), "ID").map((cell) => cell ?? null)).toEqual([null]);
        expect(sheet().tables[0]!.area.bottom).toBe(1);
      });

      it("takes nothing where the sheet is protected or the table is gone", async () => {
        await start();
        const gone = old("A-AAAAAAAA");
        sheet().protection = { locked: true, hasPassword: false };
        await expect(opened.workbook.removeRows(gone)).rejects.toMatchObject({ code: "sheet-protected" });
        sheet().protection = null;
        sheet().tables[0]!.name = "Annat";
        await expect(opened.workbook.removeRows(gone)).rejects.toMatchObject({ code: "table-gone" });
      });
    });
  });
}

/** The register as a pane has read it. */
export async function readNow(workbook: Workbook): Promise<ReadRegister> {
  const { tables, otherTables } = await workbook.readTables(tableNames);
  return { tables, layout: readPlan(tables, otherTables).layout };
}

// Helpers

function sheetNamed(book: Book, name: string): Sheet {
  return book.sheets.find((sheet) => sheet.name === name)!;
}

function at(sheet: Sheet, heading: string): number {
  return sheet.tables[0]!.columns.findIndex(({ name }) => name === heading);
}

function column(sheet: Sheet, heading: string): unknown[] {
  const { top, bottom } = sheet.tables[0]!.area;
  return sheet.rows.slice(top + 1, bottom + 1).map((row) => row?.cells[at(sheet, heading)]?.value ?? null);
}

function typeInto(sheet: Sheet, row: number, heading: string, value: string | null): void {
  changeCell(sheet, row, at(sheet, heading), { value });
}

/** Takes the row to where another stands, and that to its place, as a sort does. */
function move({ rows }: Sheet, one: number, other: number): void {
  [rows[one], rows[other]] = [rows[other], rows[one]];
}
