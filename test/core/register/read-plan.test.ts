import fc from "fast-check";
import { copyOf, readPlan } from "../../../src/core/register/read-plan";
import { definitionOf, locate } from "../../../src/core/register/layout";
import type { TableSnapshot } from "../../../src/core/register/table";
import { anyTables } from "../../support/arbitrary-tables";
import { aGoal, anActivity, snapshotsOf } from "../../support/plans";

describe("readPlan", () => {
  it("reads rows by their headings, in whatever order the columns stand", () => {
    const reversed = snapshotsOf().map((table) => ({
      ...table,
      headings: table.headings.toReversed(),
      rows: table.rows.map((row) => row.toReversed()),
    }));
    expect(readPlan(reversed).plan).toEqual(readPlan(snapshotsOf()).plan);
  });

  it.each([
    ["svenska", { no: "2,5", baseline: "0,5", target: "65,5 %" }],
    ["engelska", { no: "2.5", baseline: "0.5", target: "65.5%" }],
  ])("puts numbers in the words of a plan in %s", (language, typed) => {
    const { plan } = readPlan(
      snapshotsOf({ language, goals: [aGoal({ no: 2.5, baseline: 0.5, target: { share: 0.655 } })] }),
    );
    expect(plan.goals[0]).toMatchObject({ no: typed.no, baseline: { typed: typed.baseline }, typed });
  });

  it("leaves columns of people's own alone", () => {
    const widened = edited("activities", ({ headings, rows }) => ({
      headings: ["Min kolumn", ...headings],
      rows: rows.map((row) => ["mitt", ...row]),
    }));
    expect(readPlan(widened).plan.activities).toEqual(readPlan(snapshotsOf()).plan.activities);
  });

  it("names rows by their IDs, or by their places", () => {
    const activities = [anActivity({ id: "A-1" }), anActivity({ id: null }), anActivity({ id: 7 })];
    expect(keysOf(activities)).toEqual(["A-1", "#2", "7"]);
  });

  it("tells copied rows apart", () => {
    expect(keysOf([anActivity({ id: "A-1" }), anActivity({ id: "A-1" }), anActivity({ id: "A-1" })])).toEqual([
      "A-1",
      "A-1#2",
      "A-1#3",
    ]);
  });

  it.each([
    [["A-1", "A-1", "A-1#2"]],
    [["A-1#2", "A-1", "A-1"]],
    [["#2", null, "#2"]],
    [["__proto__", "constructor", "__proto__"]],
  ])("gives each row a key of its own when the IDs are %j", (ids) => {
    const keys = keysOf(ids.map((id) => anActivity({ id })));
    expect(new Set(keys).size).toBe(3);
  });

  it("passes over blank rows and rows with nothing but an ID, and still knows where the others stand", () => {
    const { plan, layout } = readPlan(
      snapshotsOf({ activities: [{}, { id: "A-0" }, { activity: "  " }, anActivity({ id: "A-1" })] }),
    );
    expect(plan.activities.map(({ key, index }) => [key, index])).toEqual([["A-1", 3]]);
    expect(locate({ table: "activities", row: "A-1", column: "no" }, layout)).toEqual({
      sheet: "Aktiviteter",
      row: 4,
      column: 0,
    });
  });

  it("reads rows that are shorter than the headings", () => {
    const cut = edited("activities", ({ headings }) => ({ headings, rows: [["2.1", "Studentliv"]] }));
    expect(readPlan(cut).plan.activities).toMatchObject([{ no: "2.1", area: "Studentliv", activity: null }]);
  });

  it("keeps what does not fit, with its place and what is accepted there", () => {
    const { plan } = readPlan(snapshotsOf({ activities: [anActivity({ id: "A-1", due: "snart", progressNote: 5 })] }));
    expect(plan.activities[0]).toMatchObject({
      due: null,
      progressNote: null,
      typed: { due: "snart", progressNote: "5" },
    });
    expect(plan.reading.misfits).toEqual([
      expect.objectContaining({
        at: { table: "activities", row: "A-1", column: "due" },
        typed: "snart",
        isError: false,
      }),
      expect.objectContaining({ at: { table: "activities", row: "A-1", column: "progressNote" }, typed: "5" }),
    ]);
  });

  it("tells cells in error from cells that do not fit", () => {
    const { plan } = readPlan(snapshotsOf({ goals: [aGoal({ target: { error: "#DIV/0!" } })] }));
    expect(plan.reading.misfits).toMatchObject([{ typed: "#DIV/0!", isError: true }]);
  });

  it("says which tables a plan needs and the workbook lacks", () => {
    expect(readPlan([]).plan.reading.missingTables).toEqual(["facts", "areas", "goals", "activities"]);
  });

  it("says which needed columns no heading names, and which headings name nothing", () => {
    const renamed = edited("activities", ({ headings, rows }) => ({
      headings: headings.map((heading) => (heading === "Ansvarig" ? "Vem" : heading)),
      rows,
    }));
    expect(readPlan(renamed).plan.reading.missingColumns).toEqual([
      { table: "activities", column: "responsible", strayHeadings: ["Vem"] },
    ]);
  });

  it("leaves copied tables unread, and names them", () => {
    const { reading } = readPlan(snapshotsOf(), ["PlanActivities2", "Budget2"]).plan;
    expect(reading.copies).toEqual(["PlanActivities2"]);
  });

  it("knows its tables by their names in any letters", () => {
    const shouted = snapshotsOf().map((table) => ({ ...table, name: table.name.toUpperCase() }));
    expect(readPlan(shouted).plan.reading.missingTables).toEqual([]);
  });

  it("takes the language that the plan states, else that of its headings", () => {
    const english = snapshotsOf({ language: null }).map((table, at) => ({
      ...table,
      headings: Object.values(definitionOf(tableKeys[at]!).columns).map(({ heading }) => heading.en),
    }));
    expect(readPlan(english).plan.language).toBe("en");
    expect(readPlan(snapshotsOf({ language: null })).plan.language).toBe("sv");
    expect(readPlan(snapshotsOf({ language: "engelska" })).plan.language).toBe("en");
  });

  it("always reads every row that holds something once, and none twice", () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const { plan, layout } = readPlan(tables);
        for (const table of ["goals", "activities"] as const) {
          const keys = plan[table].map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect([...(layout.get(table)?.rows.keys() ?? [])]).toEqual(keys);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("copyOf", () => {
  it.each([
    ["PlanActivities2", "activities"],
    ["PlanActivities_1", "activities"],
    ["plangoals34", "goals"],
  ])("takes %s for a copy of %s", (name, table) => {
    expect(copyOf(name)).toBe(table);
  });

  it.each(["PlanActivities", "Budget2", "PlanActivitiesOld", "2", ""])("does not take %j for a copy", (name) => {
    expect(copyOf(name)).toBeUndefined();
  });
});

// Helpers

const tableKeys = [
  "facts",
  "parties",
  "units",
  "areas",
  "goals",
  "activities",
  "meetings",
  "reports",
  "decisions",
  "referrals",
  "changes",
  "statuses",
  "exceptions",
  "rules",
  "words",
] as const;

const keysOf = (activities: ReturnType<typeof anActivity>[]) =>
  readPlan(snapshotsOf({ activities })).plan.activities.map(({ key }) => key);

function edited(
  table: "goals" | "activities",
  edit: (snapshot: TableSnapshot) => Pick<TableSnapshot, "headings" | "rows">,
): TableSnapshot[] {
  return snapshotsOf().map((snapshot) =>
    snapshot.name === definitionOf(table).name ? { ...snapshot, ...edit(snapshot) } : snapshot,
  );
}
