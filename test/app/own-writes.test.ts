import { rowWords, type CellEdit, type NewRows } from "../../src/app/cell-edit";
import { ownWrites } from "../../src/app/own-writes";
import type { TableSnapshot } from "../../src/core/register/table";

const table = (...rows: readonly (readonly [activity: string, id: string])[]): TableSnapshot[] => [
  { name: "PlanActivities", sheet: "Aktiviteter", top: 0, left: 0, headings: ["Aktivitet", "ID"], rows },
];
const title = { sv: "Aktiviteter", en: "Activities" };
const [activity, id] = [
  { heading: "Aktivitet", index: 0 },
  { heading: "ID", index: 1 },
];
const news: NewRows = {
  table: "PlanActivities",
  title,
  idColumn: id,
  columns: [{ column: activity }],
  rows: [
    { id: "A-1", cells: ["Bjud in"] },
    { id: "A-2", cells: ["Följ upp"] },
  ],
};
const edit = (seen: string, value: string): CellEdit => ({
  target: {
    table: "PlanActivities",
    title,
    column: activity,
    row: { index: 0, identity: { column: id, cell: "A-9" } },
  },
  seen,
  value,
});

describe("ownWrites", () => {
  it("finds nothing lost while everything stands, wherever it stands", () => {
    const own = ownWrites();
    own.rememberRows(news);
    own.rememberCells([edit("Gammalt", "Nytt")], [{ kind: "written" }]);
    const tables = table(["Följ upp", "A-2"], ["Nytt", "A-9"], ["Bjud in", "A-1"]);
    expect(own.losses(tables)).toEqual({ rows: [], cells: [] });
  });

  it("offers the rows again that are gone, and only those", () => {
    const own = ownWrites();
    own.rememberRows(news);
    const losses = own.losses(table(["Bjud in", "A-1"]));
    expect(losses.rows).toEqual([{ ...news, rows: [{ id: "A-2", cells: ["Följ upp"] }] }]);
    expect(losses.cells).toEqual([]);
    own.forget(losses);
    expect(own.losses(table(["Bjud in", "A-1"])).rows).toEqual([]);
  });

  it("tells of a row that kept its ID and lost its words", () => {
    const own = ownWrites();
    own.rememberRows(news);
    const [lost, ...others] = own.losses(table(["Bos rad", "A-1"], ["Följ upp", "A-2"])).cells;
    expect(others).toEqual([]);
    expect(lost).toMatchObject({ now: "Bos rad", edit: { value: "Bjud in" } });
  });

  it("tells of a cell that says something else, and of one whose row is gone", () => {
    const own = ownWrites();
    own.rememberCells([edit("Gammalt", "Nytt")], [{ kind: "written" }]);
    expect(own.losses(table(["Bos ord", "A-9"])).cells).toMatchObject([{ now: "Bos ord" }]);
    expect(own.losses(table(["Bos ord", "A-8"])).cells).toMatchObject([{ now: "row-gone" }]);
  });

  it("tells of words that had given way before the person wrote again", () => {
    const own = ownWrites();
    own.rememberCells([edit("Gammalt", "Nytt")], [{ kind: "written" }]);
    own.rememberCells([edit("Bos ord", "Nyare")], [{ kind: "written" }]);
    const losses = own.losses(table(["Nyare", "A-9"]));
    expect(losses.cells).toMatchObject([{ edit: { value: "Nytt" }, now: "Bos ord" }]);
    own.forget(losses);
    expect(own.losses(table(["Nyare", "A-9"])).cells).toEqual([]);
  });

  it("remembers nothing that was not written", () => {
    const own = ownWrites();
    own.rememberCells([edit("Gammalt", "Nytt")], [{ kind: "conflict", now: "Bos ord" }]);
    expect(own.losses(table(["Bos ord", "A-9"])).cells).toEqual([]);
  });

  it("knows rows without IDs by what they are about", () => {
    const own = ownWrites();
    const columns = ["Regel", "Motivering"].map((heading, index) => ({
      column: { heading, index },
      ...(index === 0 ? { tells: true } : {}),
    }));
    const rows = [{ id: rowWords(["goal-has-due", "Senare"]), cells: ["goal-has-due", "Senare"] }];
    const exception: NewRows = { table: "PlanExceptions", title, idColumn: null, columns, rows };
    own.rememberRows(exception);
    const exceptions = (...there: string[][]) =>
      own.losses([
        { name: "PlanExceptions", sheet: "Undantag", top: 0, left: 0, headings: ["Regel", "Motivering"], rows: there },
      ]);
    expect(exceptions(["goal-has-due", "Inte i år"])).toEqual({ rows: [], cells: [] });
    expect(exceptions(["activity-has-due", "Senare"])).toEqual({ rows: [exception], cells: [] });
  });
});
