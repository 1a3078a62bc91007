import { goalHasActivity } from "../../../src/core/rules/goal-has-activity";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(goalHasActivity, {
  accepts: {
    "goals that each have an activity": aPlan({
      goals: [aGoal({ id: "M-1", no: "1", goal: "Ett" }), aGoal({ id: "M-2", no: "2", goal: "Två" })],
      activities: [anActivity({ goal: "1; 2" })],
    }),
    "a goal without words, which is another rule's business": aPlan({ goals: [aGoal({ goal: null })] }),
    "a plan without goals": aPlan({ goals: [] }),
  },
  reports: {
    "one goal of two that has none": {
      plan: aPlan({
        goals: [aGoal({ id: "M-1", no: "1", goal: "Ett" }), aGoal({ id: "M-2", no: "2", goal: "Två" })],
        activities: [anActivity({ goal: "1" })],
      }),
      at: [{ table: "goals", row: "M-2", column: "goal" }],
    },
    "the column when most goals have none": {
      plan: aPlan({
        goals: ["Ett", "Två", "Tre"].map((goal, at) => aGoal({ id: `M-${at}`, goal })),
        activities: [anActivity({ goal: "Ett" })],
      }),
      says: /^2 av 3/,
      at: [{ table: "activities", row: null, column: "goal" }],
    },
    "the only goal when it has none": {
      plan: aPlan({ activities: [] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "goal" }],
    },
  },
});
