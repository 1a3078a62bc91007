import { assert, constantFrom, integer, property } from "fast-check";
import { fingerprintOf } from "../../../src/core/gate/content";
import { readPlan } from "../../../src/core/register/read-plan";
import type { TableSnapshot } from "../../../src/core/register/table";
import { aGoal, anActivity, aPlan, aPlanWithHeadings, aPlanWithout, snapshotsOf } from "../../support/plans";

const activities = [
  anActivity({ id: "A-AAAAAAAA" }),
  anActivity({ id: "A-BBBBBBBB", activity: "Öppna ett kontor" }),
  anActivity({ id: "", activity: "Bjud in till en dag", due: 2027 }),
];
const sound = fingerprintOf(aPlan({ activities }));
const of = (snapshots: readonly TableSnapshot[], others?: string[]) => fingerprintOf(readPlan(snapshots, others).plan);

describe("fingerprintOf", () => {
  it("is six groups of four letters and digits that are not taken for one another", () => {
    expect(sound).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){5}$/);
  });

  it("is the same for the same content", () => {
    expect(fingerprintOf(aPlan({ activities }))).toBe(sound);
  });

  it("does not hang on the order of rows and columns, nor on columns of people's own", () => {
    const moved = snapshotsOf({ activities }).map((snapshot) => ({
      ...snapshot,
      headings: ["Min egen", ...[...snapshot.headings].reverse()],
      rows: [...snapshot.rows].reverse().map((row, at) => [`anteckning ${at}`, ...[...row].reverse()]),
    }));
    expect(of(moved)).toBe(sound);
  });

  it("does not hang on where a table stands, on blank rows or on white space around words", () => {
    const moved = snapshotsOf({ activities }).map((snapshot) => ({
      ...snapshot,
      sheet: "Annat blad",
      top: 7,
      rows: [[], ...snapshot.rows.map((row) => row.map((cell) => (typeof cell === "string" ? ` ${cell} ` : cell)))],
    }));
    expect(of(moved)).toBe(sound);
  });

  it("changes with any one cell of any table", () => {
    const snapshots = snapshotsOf({
      activities,
      goals: [aGoal()],
      exceptions: [{ rule: "goal-has-due", row: "M-7Q4KX2MD", column: "Uppnås senast", reason: "Beslutas i maj" }],
    });
    const withRows = snapshots.filter(({ rows }) => rows.length > 0);
    assert(
      property(constantFrom(...withRows), integer({ min: 0 }), integer({ min: 0 }), (table, down, right) => {
        const row = down % table.rows.length;
        // The names of facts are no content of their own: another name is another fact.
        const column = table.name === "PlanFacts" ? 1 : right % table.headings.length;
        const edited = table.rows.map((cells, at) => (at === row ? cells.with(column, "ändrat") : cells));
        expect(of(snapshots.map((each) => (each === table ? { ...table, rows: edited } : each)))).not.toBe(
          of(snapshots),
        );
      }),
    );
  });

  it("tells words apart that stand in another cell, or another row", () => {
    const one = fingerprintOf(aPlan({ areas: [{ no: "1", area: "Studentliv" }, { description: "Studentliv" }] }));
    const other = fingerprintOf(aPlan({ areas: [{ no: "1", description: "Studentliv" }, { area: "Studentliv" }] }));
    expect(one).not.toBe(other);
  });

  it("changes when a row comes, goes or is doubled", () => {
    expect(fingerprintOf(aPlan({ activities: activities.slice(1) }))).not.toBe(sound);
    expect(fingerprintOf(aPlan({ activities: [...activities, activities[0]!] }))).not.toBe(sound);
  });

  it("changes when a value can no longer be read, though it says the same", () => {
    const error = fingerprintOf(aPlan({ activities: [anActivity({ responsible: { error: "#REF!" } })] }));
    expect(error).not.toBe(fingerprintOf(aPlan({ activities: [anActivity({ responsible: "#REF!" })] })));
  });

  it("changes when a table or a heading is lost, or a table copied", () => {
    expect(fingerprintOf(aPlanWithout("goals", { activities }))).not.toBe(sound);
    expect(fingerprintOf(aPlanWithHeadings("goals", { Mål: "Vad" }, { activities }))).not.toBe(sound);
    expect(of(snapshotsOf({ activities }), ["PlanGoals2"])).not.toBe(sound);
  });

  it("leaves no trace of tables without rows, which an older or newer version does not know", () => {
    expect(fingerprintOf(aPlanWithout("words", { activities }))).toBe(sound);
  });
});
