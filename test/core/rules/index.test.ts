import { checkPlan } from "../../../src/core/rules/check-plan";
import { rules } from "../../../src/core/rules/index";
import { aPlan } from "../../support/plans";
import { today } from "../../support/today";

describe("rules", () => {
  it("have nothing to say of the plan that tests start from", () => {
    expect(checkPlan(aPlan(), today).findings).toEqual([]);
  });

  it("bear one name each", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
