import { checkPlan, type Finding } from "../../../src/core/rules/check-plan";
import { changesBetween } from "../../../src/taskpane/check/changes";
import { anActivity, aPlan } from "../../support/plans";
import { today } from "../../support/today";

describe("changesBetween", () => {
  it("counts what has come and what is gone, and not what stands", () => {
    const before = findingsOf({ responsible: null, due: "snart" });
    expect(changesBetween(before, before)).toEqual({ added: 0, fixed: 0 });
    expect(changesBetween(before, findingsOf({ responsible: null }))).toEqual({ added: 0, fixed: 1 });
    expect(changesBetween([], before)).toEqual({ added: before.length, fixed: 0 });
  });
});

// Helpers

function findingsOf(cells: Parameters<typeof anActivity>[0]): readonly Finding[] {
  return checkPlan(aPlan({ activities: [anActivity(cells)] }), today).findings;
}
