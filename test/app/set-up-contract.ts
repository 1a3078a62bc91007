import type { Workbook } from "../../src/app/workbook";
import { missingParts } from "../../src/core/register/set-up/missing-parts";
import { registerToBe, type RegisterContents } from "../../src/core/register/set-up/register-to-be";
import { readPlan, tableNames } from "../../src/core/register/read-plan";
import type { Locale } from "../../src/core/text";
import { cellAt, changeCell, emptyBook, type Book, type Sheet } from "../../src/xlsx/book";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";

type Opened = { readonly workbook: Workbook; close(): void };

/** How every workbook makes a register for the add-in, whatever it is made of. */
export function setsUpRegisters(name: string, open: (book: Book) => Opened): void {
  describe(name, () => {
    let opened: Opened | undefined;
    const start = (book: Book) => {
      opened?.close();
      opened = open(book);
      return opened.workbook;
    };
    const made = async (book: Book, language: Locale = "sv", contents = small) => {
      await start(book).setUpTables(registerToBe(language, contents));
      return book;
    };
    afterEach(() => opened?.close());

    it.each(["sv", "en"] as const)("makes a register that reads as what it was to be (%s)", async (language) => {
      const book = await made(emptyBook("Blad1"), language);
      const { plan } = await planIn(start(book));
      expect(plan.language).toBe(language);
      expect(plan.typedFacts).toMatchObject({ title: "=1+1", validFrom: "mars 2027", registerVersion: "2" });
      expect(plan.areas.map(({ no, area }) => [no, area])).toEqual([["2.3", "Studentliv"]]);
      expect(plan.statuses).toHaveLength(7);
      expect(plan.statuses.every(({ type }) => type !== null)).toBe(true);
      expect(plan.reading.misfits).toEqual([]);
      expect(plan.reading.missingColumns).toEqual([]);
      expect(plan.reading.copies).toEqual([]);
    });

    it("uses the one blank sheet of a new workbook, and gives each table a sheet of its own", async () => {
      const book = await made(emptyBook("Blad1"));
      const { tables } = registerToBe("sv");
      expect(book.sheets.map(({ name }) => name)).toEqual(tables.map(({ sheet }) => sheet));
      expect(book.sheets.map(({ tables: [table] }) => table!.name)).toEqual(tables.map(({ name }) => name));
      expect(book.sheets.every(({ freeze }) => freeze.rows === 1 && freeze.columns === 0)).toBe(true);
    });

    it("hides what few need to the right, formats texts as texts, and lets cells be chosen from lists", async () => {
      const sheet = (await made(emptyBook("Blad1"))).sheets.find(({ name }) => name === "Aktiviteter")!;
      const headings = sheet.tables[0]!.columns.map(({ name }) => name);
      const isHidden = (heading: string) => sheet.columns[headings.indexOf(heading)]?.hidden === true;
      expect(headings.filter((heading) => !isHidden(heading))).toHaveLength(12);
      expect(headings.slice(12).every(isHidden)).toBe(true);
      const formatOf = (heading: string) => cellAt(sheet, 1, headings.indexOf(heading))?.style?.numberFormat;
      expect(["Start", "Klart senast", "ID", "Nr"].map(formatOf)).toEqual(["@", "@", "@", "@"]);
      expect(formatOf("Aktivitet")).toBeUndefined();
      expect(ruleAt(sheet, 1, headings.indexOf("Område"))).toMatchObject({
        type: "list",
        formula1: "PlanListAreas",
        showError: false,
      });
      expect(ruleAt(sheet, 1, headings.indexOf("Ansvarig"))).toMatchObject({ formula1: "PlanListUnits" });
      expect(ruleAt(sheet, 0, headings.indexOf("Start"))).toMatchObject({ promptTitle: "Start" });
    });

    it("names each list after the heading of the plan's language", async () => {
      const namesIn = async (language: Locale) =>
        Object.fromEntries(
          (await made(emptyBook("Blad1"), language)).names.map(({ name, formula }) => [name, formula]),
        );
      expect(await namesIn("sv")).toMatchObject({ PlanListAreas: "PlanAreas[Område]" });
      expect(await namesIn("en")).toMatchObject({ PlanListAreas: "PlanAreas[Area]" });
    });

    it("leaves people's own sheets as they are, also under the names of ours", async () => {
      const book = emptyBook("Mål", "Budget");
      changeCell(book.sheets[0]!, 0, 0, { value: "Vårt eget" });
      const before = JSON.stringify(book.sheets);
      await made(book);
      expect(JSON.stringify(book.sheets.slice(0, 2))).toBe(before);
      expect(book.sheets.find(({ tables }) => tables[0]?.name === "PlanGoals")!.name).toBe("Mål (2)");
    });

    it("lacks nothing once it is made, also when the file has been saved and opened, and makes nothing twice", async () => {
      const toBe = registerToBe("sv", small);
      const book = readBook(writeBook(await made(emptyBook("Blad1"))));
      const workbook = start(book);
      expect(missingParts(toBe, await workbook.lookAtRegister(toBe))).toEqual([]);
      const before = imageOf(book);
      expect(await workbook.setUpTables(toBe)).toEqual([]);
      expect(imageOf(book)).toBe(before);
    });

    it("makes what is missing, and touches nothing else", async () => {
      const book = await made(emptyBook("Blad1"));
      const activities = book.sheets.find(({ name }) => name === "Aktiviteter")!;
      const headings = activities.tables[0]!.columns.map(({ name }) => name);
      book.sheets = book.sheets.filter(({ name }) => name !== "Beslut");
      book.names = book.names.filter(({ name }) => name !== "PlanListStatuses");
      activities.tables[0]!.columns.pop();
      activities.tables[0]!.area.right -= 1;
      const last = headings.length - 1;
      activities.rows.forEach((row) => delete row?.cells[last]);
      activities.validations = activities.validations.filter(({ areas }) => areas[0]!.left < 3);
      changeCell(activities, 1, headings.indexOf("Start"), { value: 46112, style: { numberFormat: "yyyy-mm-dd" } });
      changeCell(activities, 1, headings.indexOf("Klart senast"), { value: "våren", style: {} });
      activities.columns[0] = { width: 40 };
      const toBe = registerToBe("sv", small);
      const workbook = start(book);
      const kinds = missingParts(toBe, await workbook.lookAtRegister(toBe)).map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(["table", "column", "help", "text", "list", "choice"]));

      expect(await workbook.setUpTables(toBe)).toEqual(["PlanDecisions"]);
      expect(missingParts(toBe, await workbook.lookAtRegister(toBe))).toEqual([]);
      expect(activities.tables[0]!.columns.map(({ name }) => name)).toEqual(headings);
      expect(activities.columns[0]).toEqual({ width: 40 });
      const formatOf = (heading: string) => cellAt(activities, 1, headings.indexOf(heading))?.style?.numberFormat;
      expect([formatOf("Start"), formatOf("Klart senast")]).toEqual(["yyyy-mm-dd", "@"]);
    });

    it("goes on where the work was stopped", async () => {
      const whole = await made(emptyBook("Blad1"));
      for (const stop of ["blank", "headings", "unnamed"]) {
        const book = await made(emptyBook("Blad1"));
        const sheet = book.sheets.find(({ name }) => name === "Mål")!;
        if (stop === "unnamed") sheet.tables[0]!.name = "Tabell9";
        else sheet.tables = [];
        if (stop === "blank") Object.assign(sheet, { rows: [], columns: [], validations: [] });
        expect(await start(book).setUpTables(registerToBe("sv", small))).toEqual(["PlanGoals"]);
        expect(book.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
        expect((await planIn(start(book))).plan.reading.missingTables).toEqual([]);
      }
    });

    it("refuses before anything is written when the structure or a sheet is protected, or a name is taken", async () => {
      const closed: Book = { ...emptyBook("Mitt", "Ditt"), structureProtected: true };
      await expect(made(closed)).rejects.toMatchObject({ code: "workbook-protected" });
      const taken = emptyBook("Blad1");
      taken.names.push({ name: "PlanGoals", formula: "Blad1!$A$1" });
      await expect(made(taken)).rejects.toMatchObject({ code: "name-taken" });
      expect(taken.sheets.map(({ name }) => name)).toEqual(["Blad1"]);

      const locked = await made(emptyBook("Blad1"));
      const goals = locked.sheets.find(({ name }) => name === "Mål")!;
      goals.validations = [];
      goals.protection = { locked: true, hasPassword: false };
      locked.names = [];
      await expect(made(locked)).rejects.toMatchObject({ code: "sheet-protected" });
      expect(locked.names).toEqual([]);
    });
  });
}

// Helpers

const small: RegisterContents = {
  facts: { title: "=1+1", validFrom: "mars 2027" },
  areas: [{ no: "2.3", area: "Studentliv" }],
};

async function planIn(workbook: Workbook) {
  const { tables, otherTables } = await workbook.readTables(tableNames);
  return readPlan(tables, otherTables);
}

function ruleAt({ validations }: Sheet, row: number, column: number) {
  return validations.find(({ areas }) =>
    areas.some(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
}

function imageOf({ kept: _, ...book }: Book): string {
  return JSON.stringify(book, (key, value: unknown) => (key === "kept" ? undefined : value));
}
