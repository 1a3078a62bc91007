import { goalHasDue } from "../../../src/core/rules/goal-has-due";
import { aGoal, aPlan, aPlanWithHeadings } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(goalHasDue, {
  accepts: {
    "a goal that is due in a term": aPlan({ goals: [aGoal({ due: "HT 2026" })] }),
    "an end that cannot be read, which is another rule's business": aPlan({ goals: [aGoal({ due: "snart" })] }),
    "a table without the column, which is another rule's business": aPlanWithHeadings("goals", {
      "Uppnås senast": "När",
    }),
  },
  reports: {
    "a goal without an end": {
      plan: aPlan({ goals: [aGoal({ due: null })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "due" }],
    },
    "most of them, once for the column": {
      plan: aPlan({ goals: [aGoal({ id: "M-1", due: null }), aGoal({ id: "M-2", due: null }), aGoal({ id: "M-3" })] }),
      at: [{ table: "goals", row: null, column: "due" }],
    },
  },
});
