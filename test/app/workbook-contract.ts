import { statusPages } from "../../src/core/status/status-pages";
import { viewOf } from "../../src/core/plan/plan-view";
import { readPlan, tableNames } from "../../src/core/register/read-plan";
import type { Workbook } from "../../src/app/workbook";
import type { Page } from "../../src/core/status/page";
import type { CellValue } from "../../src/core/plan/cell";
import { createHost } from "../../src/workbench/engine/host";
import { cellAt, changeCell, type Book, type Sheet, type Value } from "../../src/xlsx/book";
import { aRegisterBook } from "../support/registers";

/** A workbook under test, and what a person in front of it would see. */
export type Opened = {
  readonly workbook: Workbook;
  /** `Aktiviteter!G5` */
  selected(): Promise<string> | string;
  close(): void;
};

/** What every workbook does for the add-in, whatever it is made of. */
export function behavesAsAWorkbook(name: string, open: (book: Book) => Opened): void {
  describe(name, () => {
    let opened: Opened;
    let book: Book;
    const start = (from: Book) => {
      book = from;
      opened = open(book);
      return opened.workbook;
    };
    afterEach(() => opened.close());

    describe("readTables", () => {
      it("answers with the named tables that are there, where they stand, and the names of the others", async () => {
        const from = aRegisterBook();
        from.sheets.find(({ name }) => name === "Mål")!.tables[0]!.name = "Budget";
        const { tables, otherTables } = await start(from).readTables(["PlanAreas", "PlanGoals"]);
        expect(tables).toEqual([
          {
            name: "PlanAreas",
            sheet: "Områden",
            sheetId: expect.any(String),
            top: 0,
            left: 0,
            headings: ["Nr", "Område", "Beskrivning", "Ansvarig"],
            rows: [
              ["1", "Studentliv", null, null],
              ["2", "Välfärd", null, null],
            ],
          },
        ]);
        expect(otherTables).toContain("Budget");
      });

      it("reads dates as their cells show them, shares, errors, and texts that only look like them", async () => {
        const from = aRegisterBook();
        const goals = from.sheets.find(({ name }) => name === "Mål")!;
        setCell(goals, 1, "Uppnås senast", 46112, "yyyy-mm-dd");
        setCell(goals, 1, "Utgångsläge", 0.58, "0%");
        setCell(goals, 1, "Målvärde", 46082, "mmmm yyyy");
        setCell(goals, 1, "Ansvarig", { error: "#REF!" });
        setCell(goals, 1, "Indikator", "#REF!");
        setCell(goals, 1, "Utfall", true);
        const row = (await start(from).readTables(["PlanGoals"])).tables[0]!.rows[0];
        expect(row!.slice(3, 10)).toEqual([
          "#REF!",
          { share: 0.58 },
          { day: "2026-03-01", precision: "month" },
          { day: "2026-03-31", precision: "day" },
          { error: "#REF!" },
          null,
          true,
        ]);
      });

      it("reads hidden and filtered rows, and leaves the totals row and what stands below the table", async () => {
        const from = aRegisterBook();
        const sheet = from.sheets.find(({ name }) => name === "Aktiviteter")!;
        sheet.rows[2]!.hidden = true;
        sheet.tables[0]!.showTotals = true;
        sheet.tables[0]!.area.bottom += 1;
        changeCell(sheet, 4, 0, { value: "Totalt" });
        changeCell(sheet, 6, 0, { value: "En anteckning under tabellen" });
        const { tables } = await start(from).readTables(["PlanActivities"]);
        expect(tables[0]!.rows.map((row) => row[3])).toEqual(["Ta fram en guide", "Öppna ett kontor", "=1+1 är två"]);
      });

      it("reads dates of a workbook that counts its days from 1904", async () => {
        const from = aRegisterBook();
        from.date1904 = true;
        const goals = from.sheets.find(({ name }) => name === "Mål")!;
        setCell(goals, 1, "Uppnås senast", 46112 - 1462, "yyyy-mm-dd");
        setCell(goals, 1, "Utgångsläge", 46112, "0");
        setCell(goals, 1, "Målvärde", 46082 - 1462, "mmmm yyyy");
        const row = (await start(from).readTables(["PlanGoals"])).tables[0]!.rows[0];
        expect([row![4], row![5], row![6]]).toEqual([
          46112,
          { day: "2026-03-01", precision: "month" },
          { day: "2026-03-31", precision: "day" },
        ]);
      });

      it("reads a table whose heading row is hidden, and says so", async () => {
        const from = aRegisterBook();
        hideHeadings(from.sheets.find(({ name }) => name === "Områden")!);
        const { tables } = await start(from).readTables(["PlanAreas"]);
        expect(tables[0]).toMatchObject({ top: 0, headingsHidden: true, headings: expect.arrayContaining(["Område"]) });
        expect(tables[0]!.rows.map((row) => row[1])).toEqual(["Studentliv", "Välfärd"]);
      });

      it("answers with nothing when no such table is there", async () => {
        const { tables } = await start(aRegisterBook()).readTables(["PlanNothing"]);
        expect(tables).toEqual([]);
      });

      it("reads a table of 3,000 rows whole", async () => {
        const activities = Array.from({ length: 3000 }, (_, at) => ({ activity: `Aktivitet ${at}`, id: `A-${at}` }));
        const { tables } = await start(aRegisterBook({ activities })).readTables(["PlanActivities"]);
        expect(tables[0]!.rows.map((row) => row[3])).toEqual(activities.map(({ activity }) => activity));
      });
    });

    describe("readRows", () => {
      const activitiesOf = (from: Book) => from.sheets.find(({ name }) => name === "Aktiviteter")!;
      const opening = async (from: Book) => {
        const workbook = start(from);
        const table = (await workbook.readTables(["PlanActivities"])).tables[0]!;
        return { workbook, part: { table, from: 1, rows: 2 }, table };
      };

      it("reads rows as they are read among all, dates and errors, too", async () => {
        const from = aRegisterBook();
        const { workbook, part, table } = await opening(from);
        setCell(activitiesOf(from), 2, "Klart senast", 46112, "yyyy-mm-dd");
        setCell(activitiesOf(from), 3, "Ansvarig", { error: "#REF!" });
        const rows = await workbook.readRows([part]);
        expect(rows).toEqual([(await workbook.readTables(["PlanActivities"])).tables[0]!.rows.slice(1)]);
        expect(rows![0]![0]![table.headings.indexOf("Klart senast")]).toEqual({ day: "2026-03-31", precision: "day" });
      });

      it("answers with nothing when the table has another size, place, heading or sheet", async () => {
        const changes: ((sheet: Sheet) => void)[] = [
          (sheet) => insertColumn(sheet, "Min egen"),
          ({ tables }) => void (tables[0]!.area.bottom += 1),
          ({ tables }) => void (tables[0]!.columns[3]!.name = "Uppgift"),
          (sheet) => void (sheet.name = "Vad vi gör"),
          ({ rows, tables }) => {
            rows.unshift({ cells: [] });
            tables[0]!.area.top += 1;
            tables[0]!.area.bottom += 1;
          },
        ];
        for (const change of changes) {
          const from = aRegisterBook();
          const { workbook, part } = await opening(from);
          change(activitiesOf(from));
          expect(await workbook.readRows([part])).toBeNull();
          opened.close();
        }
      });
    });

    describe("watch", () => {
      it("tells nothing as long as nothing changes, and stops when it is asked to", async () => {
        const hints: unknown[] = [];
        const stop = await start(aRegisterBook()).watch((hint) => hints.push(hint));
        await opened.workbook.readTables(tableNames);
        await stop();
        expect(hints).toEqual([]);
      });
    });

    describe("selectCell", () => {
      const title = { sv: "Aktiviteter", en: "Activities" };
      const responsible = { heading: "Ansvarig", index: 5 };
      const named = (heading: string, index: number, cell: CellValue) => ({ column: { heading, index }, cell });
      const guide = { index: 0, identity: named("ID", 20, "A-AAAAAAAA") };
      const target = { table: "PlanActivities", title, column: responsible, row: guide };
      const activitiesOf = (from: Book) => from.sheets.find(({ name }) => name === "Aktiviteter")!;

      it("shows the sheet and selects the cell", async () => {
        await start(aRegisterBook()).selectCell(target);
        expect(await opened.selected()).toBe("Aktiviteter!F2");
      });

      it("finds a row that has moved by its identity", async () => {
        const from = aRegisterBook();
        const { rows } = activitiesOf(from);
        [rows[1], rows[3]] = [rows[3], rows[1]];
        await start(from).selectCell(target);
        expect(await opened.selected()).toBe("Aktiviteter!F4");
      });

      it("stays where the row was while its identity is there, though other rows bear it, too", async () => {
        const from = aRegisterBook();
        for (const row of [1, 2, 3]) setCell(activitiesOf(from), row, "ID", "A-AAAAAAAA");
        await start(from).selectCell({ ...target, row: { ...guide, index: 1 } });
        expect(await opened.selected()).toBe("Aktiviteter!F3");
      });

      it("finds a row whose identity is a number or a date", async () => {
        const from = aRegisterBook();
        setCell(activitiesOf(from), 2, "ID", 1.5, "0.00");
        setCell(activitiesOf(from), 3, "ID", 46112, "yyyy-mm-dd");
        const workbook = start(from);
        await workbook.selectCell({ ...target, row: { index: 0, identity: named("ID", 20, 1.5) } });
        expect(await opened.selected()).toBe("Aktiviteter!F3");
        const day = { day: "2026-03-31", precision: "day" } as const;
        await workbook.selectCell({ ...target, row: { index: 0, identity: named("ID", 20, day) } });
        expect(await opened.selected()).toBe("Aktiviteter!F4");
      });

      it("follows headings that stand elsewhere by now, those of the identity, too", async () => {
        const from = aRegisterBook();
        insertColumn(activitiesOf(from), "Min egen");
        await start(from).selectCell({ ...target, row: { ...guide, index: 2 } });
        expect(await opened.selected()).toBe("Aktiviteter!G2");
      });

      it("takes the column where it was when no heading bears its name, and the last when there are fewer", async () => {
        const workbook = start(aRegisterBook());
        await workbook.selectCell({ ...target, column: { heading: "Vem", index: 5 } });
        expect(await opened.selected()).toBe("Aktiviteter!F2");
        await workbook.selectCell({ ...target, column: { heading: "Vem", index: 99 } });
        expect(await opened.selected()).toBe("Aktiviteter!U2");
      });

      it("selects a heading when no row is meant", async () => {
        const column = { heading: "Område", index: 1 };
        await start(aRegisterBook()).selectCell({ table: "PlanAreas", title, column, row: null });
        expect(await opened.selected()).toBe("Områden!B1");
      });

      it("selects the first cell of a column whose heading is hidden", async () => {
        const from = aRegisterBook();
        hideHeadings(activitiesOf(from));
        await start(from).selectCell({ ...target, row: null });
        expect(await opened.selected()).toBe("Aktiviteter!F2");
      });

      it("says when the table is gone, by the name that people know it by", async () => {
        const work = start(aRegisterBook()).selectCell({ ...target, table: "PlanMissing" });
        await expect(work).rejects.toMatchObject({
          code: "table-gone",
          text: { sv: expect.stringContaining("”Aktiviteter”"), en: expect.stringContaining("“Activities”") },
        });
      });

      it("says when the row is gone", async () => {
        const workbook = start(aRegisterBook());
        const named = { index: 0, identity: { column: { heading: "ID", index: 20 }, cell: "A-ZZZZZZZZ" } };
        await expect(workbook.selectCell({ ...target, row: named })).rejects.toMatchObject({ code: "row-gone" });
        const numbered = { index: 3, identity: null };
        await expect(workbook.selectCell({ ...target, row: numbered })).rejects.toMatchObject({ code: "row-gone" });
      });

      it("says when the sheet is hidden", async () => {
        const from = aRegisterBook();
        activitiesOf(from).visibility = "hidden";
        from.activeSheet = 0;
        const work = start(from).selectCell(target);
        await expect(work).rejects.toMatchObject({
          code: "sheet-hidden",
          text: { sv: expect.stringContaining("”Aktiviteter”") },
        });
      });
    });

    describe("writePages", () => {
      const pagesOf = async (workbook: Workbook) => {
        const { tables } = await workbook.readTables(tableNames);
        return statusPages(viewOf(readPlan(tables).plan), "2026-11-22");
      };
      const sheetNamed = (name: string) => book.sheets.find((sheet) => sheet.name === name)!;
      const texts = (sheet: Sheet) =>
        sheet.rows.flatMap((row) => row?.cells.flatMap((cell) => (cell?.value != null ? [cell.value] : [])) ?? []);

      it("makes a sheet of each page, as values, whatever they look like", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const made = book.sheets.slice(tableNames.length).map(({ name }) => name);
        expect(made).toEqual(["Status – översikt", "Status – Studentliv", "Status – Välfärd"]);
        const welfare = sheetNamed("Status – Välfärd");
        expect(texts(welfare)).toContain("=1+1 är två");
        expect(welfare.rows.some((row) => row?.cells.some((cell) => cell?.formula !== undefined))).toBe(false);
      });

      it("brings its own sheets up to date in place, and leaves people's notes, widths, columns and names alone", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const sheet = sheetNamed("Status – Studentliv");
        const notesAt = sheet.rows.findIndex((row) => row?.cells[0]?.value === "Anteckningar");
        changeCell(sheet, notesAt + 1, 0, { value: "Ring Åsa" });
        changeCell(sheet, 0, 9, { value: "Min kolumn" });
        sheet.columns[1] = { width: 99 };
        sheet.name = "Mitt blad";
        const activities = sheetNamed("Aktiviteter");
        const areaAt = activities.tables[0]!.columns.findIndex(({ name }) => name === "Område");
        changeCell(activities, 3, areaAt, { value: "Studentliv" });

        await workbook.writePages(await pagesOf(workbook));
        expect(book.sheets.slice(tableNames.length).map(({ name }) => name)).toEqual([
          "Status – översikt",
          "Mitt blad",
          "Status – Välfärd",
        ]);
        const notesNow = sheet.rows.findIndex((row) => row?.cells[0]?.value === "Anteckningar");
        expect(notesNow).toBeGreaterThan(notesAt);
        expect(cellAt(sheet, notesNow + 1, 0)?.value).toBe("Ring Åsa");
        expect(cellAt(sheet, 0, 9)?.value).toBe("Min kolumn");
        expect(sheet.columns[1]?.width).toBeCloseTo(99, 0);
        expect(texts(sheet)).toContain("=1+1 är två");
        expect(texts(sheet).filter((text) => text === "Anteckningar")).toHaveLength(1);
      });

      it("never touches a cell beside the page, whether it grows or shrinks", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const sheet = sheetNamed("Status – Studentliv");
        const overview = sheetNamed("Status – översikt");
        const own = (of: Sheet, column: number) =>
          Array.from({ length: 40 }, (_, row) => cellAt(of, row, column)?.value);
        for (const [each, column] of [
          [sheet, 7],
          [overview, 11],
        ] as const) {
          for (let row = 0; row < 40; row++) changeCell(each, row, column, { value: `egen ${row}` });
        }
        const activities = sheetNamed("Aktiviteter");
        for (const area of ["Välfärd", "Studentliv"]) {
          for (const row of [1, 2]) typeInto(activities, row, "Område", area);
          typeInto(activities, 1, "Status", area === "Välfärd" ? "Avbruten" : "Inte påbörjad");
          await workbook.writePages(await pagesOf(workbook));
          expect(own(sheet, 7)).toEqual(Array.from({ length: 40 }, (_, row) => `egen ${row}`));
          expect(own(overview, 11)).toEqual(Array.from({ length: 40 }, (_, row) => `egen ${row}`));
        }
        expect(texts(sheet).filter((text) => text === "Anteckningar")).toHaveLength(1);
      });

      it("keeps the notes when their heading and rows of the page have been deleted", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const sheet = sheetNamed("Status – Studentliv");
        const notesAt = sheet.rows.findIndex((row) => row?.cells[0]?.value === "Anteckningar");
        changeCell(sheet, notesAt + 1, 0, { value: "Ring Åsa" });
        createHost(book)
          .openSession({ name: "Bo", color: "#C239B3" })
          .deleteRows(book.sheets.indexOf(sheet), notesAt - 1, 2);
        await workbook.writePages(await pagesOf(workbook));
        expect(texts(sheet)).toContain("Ring Åsa");
      });

      it("takes all that stands there for people's own when the page can no longer be told from it", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const sheet = sheetNamed("Status – Studentliv");
        sheet.names = [];
        changeCell(sheet, 60, 0, { value: "Långt ned" });
        await workbook.writePages(await pagesOf(workbook));
        expect(texts(sheet)).toContain("Långt ned");
        expect(texts(sheet).filter((text) => text === "Status – Studentliv")).toHaveLength(2);
      });

      it("updates a sheet that is hidden, and does not show it", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const sheet = sheetNamed("Status – översikt");
        book.activeSheet = 0;
        sheet.visibility = "hidden";
        typeInto(sheetNamed("Aktiviteter"), 1, "Status", "Avbruten");
        await workbook.writePages(await pagesOf(workbook));
        expect(sheet.visibility).toBe("hidden");
        expect(texts(sheet).join()).toContain("är avbruten");
      });

      it("leaves a copy alone that somebody has made of a status sheet", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const copy = structuredClone(sheetNamed("Status – Välfärd"));
        copy.name = "Status – Välfärd (2)";
        book.sheets.splice(9, 0, copy);
        const before = texts(copy);
        typeInto(sheetNamed("Aktiviteter"), 3, "Aktivitet", "Något helt annat");
        await workbook.writePages(await pagesOf(workbook));
        expect(texts(copy)).toEqual(before);
        expect(texts(sheetNamed("Status – Välfärd"))).toContain("Något helt annat");
      });

      it("keeps the sheet of an area that has been renamed, told by its number", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        typeInto(sheetNamed("Områden"), 2, "Område", "Omsorg");
        await workbook.writePages(await pagesOf(workbook));
        expect(book.sheets.slice(tableNames.length).map(({ name }) => name)).toEqual([
          "Status – översikt",
          "Status – Studentliv",
          "Status – Välfärd",
        ]);
        expect(texts(sheetNamed("Status – Välfärd"))).toContain("Status – Omsorg");
      });

      it("lets rows fit what stands in them now", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const sheet = sheetNamed("Status – Studentliv");
        const told = () => sheet.rows.flatMap((row, at) => (row?.height === undefined ? [] : [at]));
        const before = told();
        typeInto(sheetNamed("Områden"), 1, "Ansvarig", "LK: Kommunikationsstaben");
        await workbook.writePages(await pagesOf(workbook));
        expect(told()).toEqual(before.map((row) => row + 2));
      });

      it("gives the same sheets when nothing has changed", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const before = book.sheets.map((sheet) => [sheet.name, texts(sheet), sheet.merges.length, sheet.names.length]);
        await workbook.writePages(await pagesOf(workbook));
        expect(book.sheets.map((sheet) => [sheet.name, texts(sheet), sheet.merges.length, sheet.names.length])).toEqual(
          before,
        );
      });

      it("never touches a sheet of the same name that is not its own", async () => {
        const from = aRegisterBook();
        from.sheets[0]!.name = "STATUS – Välfärd";
        const workbook = start(from);
        const facts = texts(from.sheets[0]!);
        await workbook.writePages(await pagesOf(workbook));
        expect(texts(book.sheets[0]!)).toEqual(facts);
        expect(book.sheets.map(({ name }) => name)).toContain("Status – Välfärd (2)");
      });

      it("writes nothing at all when one of its sheets is protected", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        sheetNamed("Status – Välfärd").protection = { locked: true, hasPassword: false };
        const pages = (await pagesOf(workbook)).map((page) => ({ ...page, rows: page.rows.slice(0, 3) }));
        const before = book.sheets.map(texts);
        await expect(workbook.writePages(pages)).rejects.toMatchObject({ code: "sheet-protected" });
        expect(book.sheets.map(texts)).toEqual(before);
      });

      it("writes nothing at all when sheets are to be made in a workbook whose structure is protected", async () => {
        const from = aRegisterBook();
        from.structureProtected = true;
        const workbook = start(from);
        const before = book.sheets.map(({ name }) => name);
        await expect(pagesOf(workbook).then((pages) => workbook.writePages(pages))).rejects.toMatchObject({
          code: "workbook-protected",
        });
        expect(book.sheets.map(({ name }) => name)).toEqual(before);
      });

      it("links the overview to the sheets by the names they have", async () => {
        const workbook = start(aRegisterBook());
        await workbook.writePages(await pagesOf(workbook));
        const locations = sheetNamed("Status – översikt").hyperlinks.map(({ location }) => location);
        expect(locations).toEqual(["'Status – Studentliv'!A1", "'Status – Välfärd'!A1"]);
      });

      it("links a cell to a cell of any sheet, and repeats the rows that head printed pages", async () => {
        const workbook = start(aRegisterBook());
        const page: Page = {
          keys: ["report"],
          name: "Kontrollrapport",
          widths: [12],
          rows: [
            { cells: [{ value: "Kontrollrapport", look: "title" }] },
            { cells: [{ value: "Plats", look: "columnHeading" }] },
            { cells: [{ value: "=G7", look: "link", linkToCell: { sheet: "Årets 'mål'", row: 6, column: 27 } }] },
          ],
          notesHeading: "Anteckningar",
          print: { header: "KS 2026-101", footer: "Sida &P av &N", headRows: { first: 2, last: 2 } },
        };
        await workbook.writePages([page]);
        const sheet = sheetNamed("Kontrollrapport");
        expect(sheet.hyperlinks).toEqual([
          { area: { top: 2, left: 0, bottom: 2, right: 0 }, location: "'Årets ''mål'''!AB7" },
        ]);
        expect(cellAt(sheet, 2, 0)?.value).toBe("=G7");
        expect(sheet.page.titleRows).toEqual({ first: 1, last: 1 });
      });
    });
  });
}

// Helpers

function hideHeadings({ tables: [table] }: Sheet): void {
  table!.showHeaders = false;
  table!.area.top += 1;
}

/** A column of somebody's own, to the left of all others. */
function insertColumn({ rows, tables: [table] }: Sheet, name: string): void {
  for (const row of rows) row?.cells.unshift({ value: null });
  table!.columns.unshift({ name });
  table!.area.right += 1;
}

function setCell(sheet: Sheet, row: number, heading: string, value: Value, numberFormat?: string): void {
  const column = sheet.tables[0]!.columns.findIndex(({ name }) => name === heading);
  changeCell(sheet, row, column, { value, ...(numberFormat ? { style: { numberFormat } } : {}) });
}

function typeInto(sheet: Sheet, row: number, heading: string, value: Value): void {
  const column = sheet.tables[0]!.columns.findIndex(({ name }) => name === heading);
  changeCell(sheet, row, column, { value });
}
