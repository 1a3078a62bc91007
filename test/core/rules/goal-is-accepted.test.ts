import { goalIsAccepted } from "../../../src/core/rules/goal-is-accepted";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(goalIsAccepted, {
  accepts: {
    "goals that somebody has agreed to": aPlan({ goals: [aGoal({ agreed: "ja" })] }),
    "an activity that serves a goal": aPlan({ activities: [anActivity({ agreed: null })] }),
    "an activity without a goal that is agreed": aPlan({
      activities: [anActivity({ goal: null, agreed: "2026-03-01" })],
    }),
    "a plan without goals": aPlan({ goals: [] }),
  },
  reports: {
    "one of two goals": {
      plan: aPlan({ goals: [aGoal({ id: "M-1" }), aGoal({ id: "M-2", agreed: null })] }),
      at: [{ table: "goals", row: "M-2", column: "agreed" }],
    },
    "all goals in one finding": {
      plan: aPlan({ goals: [aGoal({ id: "M-1", agreed: null }), aGoal({ id: "M-2", agreed: " " })] }),
      at: [{ table: "goals", row: null, column: "agreed" }],
    },
    "an activity without a goal": {
      plan: aPlan({ activities: [anActivity({ goal: null, agreed: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "agreed" }],
    },
  },
});
