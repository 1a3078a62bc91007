import { inRowOrder } from "../../src/app/in-row-order";
import { readPlan } from "../../src/core/register/read-plan";
import type { Finding } from "../../src/core/rules/finding";
import { anActivity, snapshotsOf } from "../support/plans";

describe("inRowOrder", () => {
  it("goes through a row from left to right, and what is about all of it comes first", () => {
    const inOrder = [
      finding("a", { row: "A-1", column: null }),
      finding("b", { row: "A-1", column: "area" }),
      finding("c", { row: "A-1", column: "responsible" }),
      finding("d", { row: "A-1", column: "due" }),
    ];
    const sorted = inRowOrder(inOrder.toReversed(), layout);
    expect(sorted.map(({ key }) => key)).toEqual(["a", "b", "c", "d"]);
  });

  it("puts what matters most in a cell above the rest", () => {
    const advice = finding("advice");
    const sorted = inRowOrder(
      [advice, { ...advice, key: "error", severity: "error" }, { ...advice, key: "warning", severity: "warning" }],
      layout,
    );
    expect(sorted.map(({ key }) => key)).toEqual(["error", "warning", "advice"]);
  });
});

// Helpers

const { layout } = readPlan(snapshotsOf({ activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2" })] }));

function finding(
  key: string,
  place: { row: string | null; column: string | null } = { row: "A-1", column: "due" },
): Finding {
  const text = { sv: "Sluttid saknas.", en: "There is no end." };
  const at = { table: "activities" as const, ...place };
  return {
    key,
    rule: "activity-has-due",
    severity: "advice",
    at,
    value: "",
    text,
    evidence: [],
    fixes: [],
    area: null,
  };
}
