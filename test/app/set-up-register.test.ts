import { lookAtRegister, setUpRegister } from "../../src/app/set-up-register";
import { readPlan, tableNames } from "../../src/core/register/read-plan";
import { registerToBe } from "../../src/core/register/set-up/register-to-be";
import { fileWorkbook } from "../../src/files/file-workbook";
import { registerBook } from "../../src/samples/register-book";
import { linkoping } from "../../src/samples/linkoping";
import { cellAt, emptyBook, type Book } from "../../src/xlsx/book";

describe("setUpRegister", () => {
  it("brings a register of an older version up to date: what it lacks, its version, and nothing lost", async () => {
    const book = older("1");
    const before = (await planIn(book)).activities;
    const workbook = fileWorkbook(book);
    const toBe = registerToBe("sv");
    const { version, missing } = await lookAtRegister(workbook, toBe);
    expect([version, missing.map(({ kind }) => kind).filter((kind) => kind === "table")]).toEqual([
      1,
      ["table", "table"],
    ]);

    const made = new Set(missing.flatMap((part) => (part.kind === "table" ? [part.table.name] : [])));
    expect(await setUpRegister(workbook, toBe)).toEqual({ made, notFilled: [], isStopped: false });
    const plan = await planIn(book);
    expect(plan.typedFacts["registerVersion"]).toBe("2");
    expect(plan.activities.map(({ typed }) => typed)).toEqual(before.map(({ typed }) => typed));
    expect((await lookAtRegister(workbook, toBe)).missing).toEqual([]);
  });

  it("states the version in a row of its own where there was none", async () => {
    const book = older("1");
    const [facts] = book.sheets;
    facts!.rows.pop();
    facts!.tables[0]!.area.bottom -= 1;
    await setUpRegister(fileWorkbook(book), registerToBe("sv"));
    expect((await planIn(book)).typedFacts["registerVersion"]).toBe("2");
  });

  it("adds the rows of facts that are missing, blank, and says which they are before it does", async () => {
    const book = registerBook(linkoping);
    const [facts] = book.sheets;
    facts!.rows = facts!.rows.filter((row) => row?.cells[0]?.value !== "Dokumentansvarig");
    facts!.tables[0]!.area.bottom -= 1;
    const workbook = fileWorkbook(book);
    const toBe = registerToBe("sv");
    expect((await lookAtRegister(workbook, toBe)).missingFacts).toEqual([
      expect.objectContaining({ sv: "Dokumentansvarig" }),
    ]);
    const before = (await planIn(book)).typedFacts;
    await setUpRegister(workbook, toBe);
    expect((await lookAtRegister(workbook, toBe)).missingFacts).toEqual([]);
    expect((await planIn(book)).typedFacts).toEqual({ ...before, registerVersion: "2" });
    expect(cellAt(facts!, facts!.tables[0]!.area.bottom, 0)?.value).toBe("Dokumentansvarig");
  });

  it("refuses a register that a newer add-in has made, and changes nothing", async () => {
    const book = older("3");
    const before = JSON.stringify(book.sheets.map(({ rows }) => rows));
    const refused = setUpRegister(fileWorkbook(book), registerToBe("sv"));
    await expect(refused).rejects.toMatchObject({ code: "register-newer" });
    expect(JSON.stringify(book.sheets.map(({ rows }) => rows))).toBe(before);
  });

  it("says which tables somebody else made meanwhile, so that the answers are not in them", async () => {
    const book = emptyBook("Blad1");
    const workbook = fileWorkbook(book);
    const toBe = registerToBe("sv", { facts: { title: "Min" }, areas: [{ area: "Mitt område" }], statuses: [] });
    const set = setUpRegister(
      {
        ...workbook,
        setUpTables: async (mine) => {
          await workbook.setUpTables(registerToBe("sv"));
          return workbook.setUpTables(mine);
        },
      },
      toBe,
    );
    expect((await set).notFilled.map(({ sv }) => sv)).toEqual(["Plan", "Områden"]);
  });
});

// Helpers

/** A register as an earlier version made it: without two of the tables. */
function older(version: string): Book {
  const book = registerBook({ ...linkoping, facts: { ...linkoping.facts, registerVersion: version } });
  book.sheets = book.sheets.filter(({ tables }) => !["PlanMeetings", "PlanReports"].includes(tables[0]!.name));
  book.names = [];
  return book;
}

async function planIn(book: Book) {
  return readPlan((await fileWorkbook(book).readTables(tableNames)).tables).plan;
}
