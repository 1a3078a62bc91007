import { idIsUnique } from "../../../src/core/rules/id-is-unique";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(idIsUnique, {
  accepts: {
    "two rows with an ID each": aPlan({ activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2" })] }),
    "rows that have not been given one": aPlan({ activities: [anActivity({ id: null }), anActivity({ id: null })] }),
    "long numbers that differ in their last digit": aPlan({
      activities: [anActivity({ id: 1234567890123 }), anActivity({ id: 1234567890124 })],
    }),
    "a goal and an activity with the same one": aPlan({
      goals: [aGoal({ id: "X-1" })],
      activities: [anActivity({ id: "X-1" })],
    }),
  },
  reports: {
    "a copied activity, at the copy": {
      plan: aPlan({ activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-1" })] }),
      at: [{ table: "activities", row: "A-1#2", column: "id" }],
    },
    "every copy of a goal": {
      plan: aPlan({ goals: [aGoal({ id: "M-1" }), aGoal({ id: "M-1" }), aGoal({ id: "M-1" })] }),
      at: [
        { table: "goals", row: "M-1#2", column: "id" },
        { table: "goals", row: "M-1#3", column: "id" },
      ],
    },
  },
});
