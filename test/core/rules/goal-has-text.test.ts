import { goalHasText } from "../../../src/core/rules/goal-has-text";
import { aGoal, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(goalHasText, {
  accepts: {
    "a goal": aPlan({ goals: [aGoal()] }),
    "a number in its place, which is another rule's business": aPlan({ goals: [aGoal({ goal: 7 })] }),
    "a row with nothing but an ID, which is no row": aPlan({ goals: [{ id: "M-1" }] }),
  },
  reports: {
    "a row without a goal": {
      plan: aPlan({ goals: [aGoal({ goal: null })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "goal" }],
    },
  },
});
