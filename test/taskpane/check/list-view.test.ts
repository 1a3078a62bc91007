import * as fc from "fast-check";
import type { PlacedFinding } from "../../../src/app/check-plan";
import type { FindingGroup } from "../../../src/taskpane/check/finding-groups";
import { listReducer, untouched, type ListState } from "../../../src/taskpane/check/list-state";
import { headingRow, placeOfRow, stepIn, viewList } from "../../../src/taskpane/check/list-view";

describe("viewList", () => {
  it("has a row for each heading and for each finding that is not folded away", () => {
    const folded = listReducer(untouched, { type: "fold", group: "a" });
    const { rows, count } = view([group("a", 3), group("b", 2)], folded);
    expect(rows.map(({ key }) => key)).toEqual([headingRow("a"), headingRow("b"), "b 0", "b 1"]);
    expect(count).toBe(5);
  });

  it("knows which of all findings the chosen one is", () => {
    const state = listReducer(untouched, { type: "choose", group: "b", finding: "b 1", before: [] });
    expect(view([group("a", 3), group("b", 2)], state).step).toBe(5);
  });

  it("leaves out groups in which the filter lets nothing through", () => {
    const groups = [group("a", 2, "error"), group("b", 2, "advice")];
    const { groups: shown, count } = viewList(groups, ({ severity }) => severity === "error", untouched);
    expect([shown.map(({ key }) => key), count]).toEqual([["a"], 2]);
  });

  it("opens a folded group when something in it is chosen", () => {
    const folded = listReducer(untouched, { type: "fold", group: "a" });
    expect(view([group("a", 2)], folded).groups[0]!.isFolded).toBe(true);
    const chosen = listReducer(folded, { type: "choose", group: "a", finding: "a 1", before: [] });
    expect(view([group("a", 2)], chosen).groups[0]!.isFolded).toBe(false);
  });
});

describe("stepIn", () => {
  it("begins at the first going on, and at the last going back", () => {
    const list = view([group("a", 2), group("b", 1)]);
    expect(stepIn(list, 1)?.finding.key).toBe("a 0");
    expect(stepIn(list, -1)?.finding.key).toBe("b 0");
  });

  it("goes on from where the chosen one stood when it is gone, past others that went with it", () => {
    const list = view([group("a", 2), group("b", 1)], { ...untouched, chosen: "gone", before: ["gone too", "a 0"] });
    expect([list.step, stepIn(list, 1)?.finding.key, stepIn(list, -1)?.finding.key]).toEqual([0, "a 1", "a 0"]);
  });

  it("goes on from a row, be it a finding or the heading above one", () => {
    const list = view([group("a", 2), group("b", 2)]);
    const from = (row: string) => [1, -1].map((by) => stepIn(list, by as 1 | -1, placeOfRow(list, row))?.finding.key);
    expect(from("b 0")).toEqual(["b 1", "a 1"]);
    expect(from(headingRow("b"))).toEqual(["b 0", "a 1"]);
  });

  it("goes nowhere in an empty list", () => {
    expect(stepIn(view([]), 1)).toBeUndefined();
  });

  it("always comes back to where it was by a step on and a step back", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.nat(), (lengths, at) => {
        const groups = lengths.map((length, index) => group(String(index), length));
        const keys = groups.flatMap(({ findings }) => findings.map(({ key }) => key));
        const start = keys[at % keys.length]!;
        const on = stepIn(view(groups, { ...untouched, chosen: start }), 1)!.finding.key;
        expect(stepIn(view(groups, { ...untouched, chosen: on }), -1)!.finding.key).toBe(start);
      }),
    );
  });
});

// Helpers

function view(groups: readonly FindingGroup[], state: ListState = untouched) {
  return viewList(groups, () => true, state);
}

function group(key: string, length: number, severity: PlacedFinding["severity"] = "advice"): FindingGroup {
  const text = { sv: "Sluttid saknas.", en: "There is no end." };
  const at = { table: "activities" as const, row: null, column: "due" };
  const findings = Array.from({ length }, (_, index) => ({
    ...{ key: `${key} ${index}`, rule: "activity-has-due", severity, at, value: "", text },
    ...{ evidence: [], fixes: [], area: key, address: "Aktiviteter!I1" },
  }));
  return { key, title: { sv: key, en: key }, findings };
}
