import { rowsOf } from "../../../src/core/register/plan-rows";
import { rowChanges } from "../../../src/core/register/row-changes";
import { anActivity, aPlan, type Cells, type Difference } from "../../support/plans";

type Activity = Cells<"activities">;

describe("rowChanges", () => {
  it("tells each cell of a row that has changed, before and after", () => {
    const after = anActivity({ responsible: null, due: "VT 2027" });
    expect(changes([anActivity()], [after])).toEqual([
      ["edited", "A-7Q4KX2MD", "responsible: LK: Kommunikationsstaben → ", "due: HT 2026 → VT 2027"],
    ]);
  });

  it("takes rows that have moved, sorted or been put beside others for the same, with an ID or without", () => {
    const rows = [named("Ett", "A-1"), named("Två"), named("Tre"), named("Fyra", "A-4")];
    expect(changes(rows, [...rows].reverse())).toEqual([]);
    expect(changes(rows, [named("Noll"), ...rows])).toEqual([["added", "#1~1"]]);
    expect(changes(rows, rows.slice(2))).toEqual([
      ["removed", "A-1"],
      ["removed", "#2"],
    ]);
  });

  it("tells an edited row without an ID by where it stands and most of what it says", () => {
    const rows = [named("Ett"), named("Två"), named("Tre")];
    const after = [named("Ett"), { ...named("Två"), due: "VT 2027" }, named("Tre")];
    expect(changes(rows, after)).toEqual([["edited", "#2", "due: HT 2026 → VT 2027"]]);
    expect(changes(rows, [...after].reverse())).toEqual([["edited", "#2", "due: HT 2026 → VT 2027"]]);
  });

  it("tells a row that is given an ID, or another one, as the same row", () => {
    expect(changes([named("Ett"), named("Två", "A-2")], [named("Ett", "A-1"), named("Två", "A-9")])).toEqual([
      ["edited", "#1", "id:  → A-1"],
      ["edited", "A-2", "id: A-2 → A-9"],
    ]);
  });

  it("takes a row that was copied with its ID for a new one", () => {
    const rows = [named("Ett", "A-1"), named("Två", "A-2")];
    expect(changes(rows, [...rows, named("Ett", "A-1")])).toEqual([["added", "A-1#2~1"]]);
  });

  it("takes a row that says quite another thing for another row", () => {
    const other: Activity = { activity: "Något helt annat", area: "Välfärd", due: "2030" };
    expect(changes([named("Ett")], [other])).toEqual([
      ["added", "#1~1"],
      ["removed", "#1"],
    ]);
  });

  it("tells facts by their names", () => {
    expect(between({ title: "Ny plan" }, {}).map(({ table, name, cells }) => [table, name, cells[0]!.before])).toEqual([
      ["facts", "title", "Ny plan"],
    ]);
  });
});

// Helpers

function named(activity: string, id: string | null = null): Activity {
  return anActivity({ activity: `${activity} ska göras senast den 1 maj 2026`, id });
}

function changes(before: readonly Activity[], now: readonly Activity[]): string[][] {
  return between({ activities: before }, { activities: now }).map(({ kind, name, cells }) => [
    kind,
    name,
    ...(kind === "edited" ? cells.map(({ column, before, after }) => `${column}: ${before} → ${after}`) : []),
  ]);
}

function between(before: Difference, now: Difference) {
  const rows = rowsOf(aPlan(before));
  return rowChanges(rows, rowsOf(aPlan(now), rows));
}
