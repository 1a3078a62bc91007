import { goalHasResponsible } from "../../../src/core/rules/goal-has-responsible";
import { aGoal, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(goalHasResponsible, {
  accepts: {
    "a goal that a unit answers for": aPlan(),
    "a plan without goals": aPlan({ goals: [] }),
  },
  reports: {
    "a goal that nobody answers for": {
      plan: aPlan({ goals: [aGoal({ responsible: null })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "responsible" }],
    },
    "one of two, by itself": {
      plan: aPlan({ goals: [aGoal({ id: "M-1" }), aGoal({ id: "M-2", responsible: null })] }),
      at: [{ table: "goals", row: "M-2", column: "responsible" }],
    },
    "most of them, once for the column": {
      plan: aPlan({ goals: [aGoal({ id: "M-1", responsible: null }), aGoal({ id: "M-2", responsible: null })] }),
      at: [{ table: "goals", row: null, column: "responsible" }],
    },
  },
});
