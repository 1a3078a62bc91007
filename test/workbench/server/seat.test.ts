import { cellAt } from "../../../src/xlsx/book";
import { writeBook } from "../../../src/xlsx/write-book";
import type { RowView, ToServer, ToTab } from "../../../src/workbench/server/messages";
import { startWorkbench, type Workbench } from "../../../src/workbench/server/workbench";
import { sampleBook } from "../../support/sample-book";
import { openSocketTab, type SocketTab } from "../../support/socket-tab";

const bytes = writeBook(sampleBook());

let workbench: Workbench;
let tab: SocketTab;

beforeEach(async () => {
  workbench = await startWorkbench({ bytes, title: "Prov.xlsx", port: 0 });
  tab = await openSocketTab(workbench.url);
});
afterEach(async () => {
  tab.close();
  await workbench.close();
});

describe("Seat", () => {
  it("greets the person and tells the sheets, the lie of the first one, and its rows", async () => {
    expect(await tab.hear("welcome")).toMatchObject({
      person: { name: "Anna" },
      locale: "sv-SE",
      title: "Prov.xlsx",
      addin: null,
    });
    expect(await tab.hear("book")).toMatchObject({
      active: 0,
      sheets: [{ name: "Plan" }, { name: "Lång" }, { name: "Dold", visible: false }],
    });
    const { sheet } = await tab.hear("sheet");
    expect(sheet).toMatchObject({
      rows: 6,
      columns: 5,
      widths: [[1, 210]],
      heights: [[4, 0]],
      freeze: { rows: 3, columns: 0 },
    });
    expect(texts(await tab.hear("rows"), 3)).toEqual(["A-1", "Öppna laboratorium", "2026-03-31", "1234,5"]);
  });

  it("reads typing in the workbook's language and shows it again", async () => {
    await tab.hear("rows");
    tab.say({ say: "type", sheet: 0, top: 5, left: 2, texts: [["2026-12-24", "1,5"]] });
    const said = await tab.hear("rows");
    expect(said.fresh).toBe(true);
    expect(texts(said, 5)).toEqual(["A-3", "=inte en formel", "2026-12-24", "1,5"]);
    expect(cellAt(workbench.host.book.sheets[0]!, 5, 3)?.value).toBe(1.5);
  });

  it("tells one person what another has done and where the other stands", async () => {
    const other = await openSocketTab(workbench.url, { name: "Bo" });
    await tab.hear("rows");
    other.say({ say: "type", sheet: 0, top: 9, left: 0, texts: [["hej"]] });
    expect(texts(await tab.hear("rows"), 9)).toEqual(["hej"]);
    other.say({ say: "select", sheet: 0, area: { top: 9, left: 0, bottom: 9, right: 1 }, turn: 1 });
    let people: Extract<ToTab, { say: "people" }>["people"] = [];
    while (people[0]?.area.top !== 9) people = (await tab.hear("people")).people;
    expect(people).toMatchObject([{ name: "Bo", sheet: 0, area: { top: 9, left: 0, bottom: 9, right: 1 } }]);
    other.close();
    while (people.length > 0) people = (await tab.hear("people")).people;
    expect(workbench.host.sessions.map(({ person }) => person.name)).toEqual(["Anna"]);
  });

  it("sends the rows that a tab has scrolled to", async () => {
    tab.say({ say: "activate", sheet: 1 });
    tab.say({ say: "watch", sheet: 1, first: 9_990, last: 9_999 });
    let rows: RowView[] = [];
    while (!rows.some(({ row }) => row === 9_999)) rows = (await tab.hear("rows")).rows;
    expect(rows.find(({ row }) => row === 9_999)?.cells[1]?.text).toBe("Rad 9999");
  });

  it("answers where Ctrl and an arrow lead, over hidden and empty rows", async () => {
    tab.say({ say: "ask", id: 1, question: { of: "edge", sheet: 0, row: 2, column: 0, down: 1, right: 0 } });
    expect((await tab.hear("answer")).answer).toEqual({ row: 5, column: 0 });
    tab.say({ say: "ask", id: 2, question: { of: "edge", sheet: 0, row: 0, column: 0, down: 1, right: 0 } });
    expect((await tab.hear("answer")).answer).toEqual({ row: 2, column: 0 });
  });

  it("says in words when the sheet is protected", async () => {
    workbench.host.book.sheets[0]!.protection = { locked: true, hasPassword: false };
    tab.say({ say: "type", sheet: 0, top: 9, left: 0, texts: [["nej"]] });
    expect((await tab.hear("refused")).sentence.sv).toBe("Bladet är skyddat. Ta bort skyddet för att ändra i det.");
  });

  it.each<[string, unknown]>([
    ["no message", {}],
    ["a sheet that is none", { say: "type", sheet: 9, top: 0, left: 0, texts: [["x"]] }],
    ["rows that are none", { say: "do", deed: "insertRows", with: [0, -1, 1e9] }],
    ["cells beyond the sheet", { say: "type", sheet: 0, top: 1e12, left: 0, texts: [["x"]] }],
    ["an area that is none", { say: "select", sheet: 0, area: { top: -3, left: 0, bottom: 1, right: 0 }, turn: 1 }],
  ])("refuses %s and lives on", async (_, message) => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await tab.hear("rows");
    tab.say(message as ToServer);
    expect((await tab.hear("refused")).sentence.sv).toMatch(/\.$/);
    tab.say({ say: "type", sheet: 0, top: 9, left: 0, texts: [["kvar"]] });
    await tab.hear("rows");
    expect(cellAt(workbench.host.book.sheets[0]!, 9, 0)?.value).toBe("kvar");
    quiet.mockRestore();
  });

  it("sends a screenful to a tab that claims to show every row there could be", async () => {
    await tab.hear("rows");
    tab.say({ say: "watch", sheet: 0, first: 0, last: 1e9 });
    expect((await tab.hear("rows")).rows.length).toBeLessThan(10_000);
  });

  it("lives on, and says so, when a sheet cannot be drawn", async () => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await tab.hear("rows");
    Object.defineProperty(workbench.host.book.sheets[0]!, "merges", {
      get: () => {
        throw new Error("a bug");
      },
    });
    tab.say({ say: "watch", sheet: 0, first: 0, last: 9 });
    expect((await tab.hear("refused")).sentence.en).toContain("The workbench has a fault");
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ stack: expect.stringContaining("a bug") }));
    told.mockRestore();
  });

  it("answers a batch in which the engine fails, and tells the fault with its stack in the terminal", async () => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const circular = { Id: 1, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
    const action = { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 };
    tab.say({
      say: "batch",
      id: 8,
      request: JSON.stringify({ Actions: [action], ObjectPaths: { 1: circular } }),
      flags: 0,
    });
    expect(JSON.parse((await tab.hear("batch")).answer as string).Error.Code).toBe("GeneralException");
    expect(told).toHaveBeenCalledWith(expect.objectContaining({ stack: expect.stringContaining("object-paths") }));
    told.mockRestore();
  });

  it("costs a tab its line when its message is larger than any batch, and nobody else anything", async () => {
    const other = await openSocketTab(workbench.url, { name: "Bo" });
    await other.hear("rows");
    tab.say({ say: "batch", id: 9, request: "x".repeat(65 * 1024 * 1024), flags: 0 });
    while (workbench.host.sessions.length > 1) await other.hear("people");
    expect(workbench.host.sessions.map(({ person }) => person.name)).toEqual(["Bo"]);
    other.close();
  });

  it("answers a batch that the engine cannot read, so that the add-in does not wait for ever", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    tab.say({ say: "batch", id: 7, request: "no batch", flags: 0 });
    const { id, answer } = await tab.hear("batch");
    expect([id, JSON.parse(answer as string).Error.Code]).toEqual([7, "GeneralException"]);
    quiet.mockRestore();
  });
});

// Helpers

function texts({ rows }: Extract<ToTab, { say: "rows" }>, row: number): string[] | undefined {
  return rows.find((view) => view.row === row)?.cells.map(({ text }) => text);
}
