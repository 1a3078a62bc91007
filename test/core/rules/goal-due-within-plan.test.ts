import { goalDueWithinPlan } from "../../../src/core/rules/goal-due-within-plan";
import { aGoal, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(goalDueWithinPlan, {
  accepts: {
    "a goal due on the plan's last day": aPlan({ validTo: "2030-12-31", goals: [aGoal({ due: "2030-12-31" })] }),
    "a goal due in the plan's last term": aPlan({ validTo: "2030-12-31", goals: [aGoal({ due: "HT 2030" })] }),
    "a goal without a due, which is another rule's business": aPlan({
      validTo: "2030-12-31",
      goals: [aGoal({ due: null })],
    }),
    "a plan that ends before it begins, which is another rule's business": aPlan({
      validFrom: 2026,
      validTo: 2025,
      goals: [aGoal()],
    }),
  },
  reports: {
    "a goal due the day after": {
      plan: aPlan({ validTo: "2030-12-31", goals: [aGoal({ due: "2031-01-01" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "due" }],
    },
  },
});
