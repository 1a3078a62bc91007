import { goalIsRealistic } from "../../../src/core/rules/goal-is-realistic";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

const atGoal = (column: string) => [{ table: "goals" as const, row: "M-7Q4KX2MD", column }];

testRule(goalIsRealistic, {
  accepts: {
    "a target one above the baseline": aPlan({ goals: [aGoal({ baseline: 300, target: 301 })] }),
    "a share of all, from none": aPlan({ goals: [aGoal({ baseline: { share: 0 }, target: { share: 1 } })] }),
    "a target over 100 that is no share": aPlan({ goals: [aGoal({ baseline: 80, target: 120 })] }),
    "a target in words": aPlan({ goals: [aGoal({ baseline: "högst 150 %", target: "högst 15 %" })] }),
    "a target without a baseline": aPlan({ goals: [aGoal({ baseline: null, target: 300 })] }),
    "an end after the plan's, which is another rule's business": aPlan({ goals: [aGoal({ due: "2031-01-01" })] }),
    "the plan's first day": aPlan({ goals: [aGoal({ due: "2026-01-01" })] }),
    "any end in a plan without a period": aPlan({ validFrom: null, validTo: null, goals: [aGoal({ due: 2040 })] }),
    "a plan whose own days are the wrong way round": aPlan({ validTo: 2020, goals: [aGoal()] }),
    "an activity that ends late, which is another rule's business": aPlan({
      activities: [anActivity({ goal: null, due: 2031 })],
    }),
  },
  reports: {
    "a target like the baseline": {
      plan: aPlan({ goals: [aGoal({ baseline: 300, target: 300 })] }),
      at: atGoal("target"),
    },
    "a share just over all": {
      plan: aPlan({ goals: [aGoal({ baseline: { share: 0.8 }, target: { share: 1.01 } })] }),
      at: atGoal("target"),
    },
    "a share below none": {
      plan: aPlan({ goals: [aGoal({ baseline: { share: -0.01 }, target: { share: 0.5 } })] }),
      at: atGoal("baseline"),
    },
    "an end on the day before the plan begins": {
      plan: aPlan({ goals: [aGoal({ due: "2025-12-31" })] }),
      at: atGoal("due"),
    },
  },
});
