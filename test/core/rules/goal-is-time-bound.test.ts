import { goalIsTimeBound } from "../../../src/core/rules/goal-is-time-bound";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(goalIsTimeBound, {
  accepts: {
    "a word that holds the end open, in a row with an end": aPlan({
      goals: [aGoal({ goal: "Löpande uppdatera guiden", due: 2027 })],
    }),
    "such a word beside a time": aPlan({
      goals: [aGoal({ goal: "Löpande uppdatera guiden till och med 2027", due: null })],
    }),
    "a goal that merely gives no time, which is another rule's business": aPlan({
      goals: [aGoal({ goal: "Guiden är publicerad", due: null })],
    }),
    "a word that the plan does not take for open": aPlan({
      words: [{ word: "löpande", language: "svenska", means: "utan slut", deed: "stryk" }],
      goals: [aGoal({ goal: "Löpande uppdatera guiden", due: null })],
    }),
    "an activity that serves a goal": aPlan({
      activities: [anActivity({ activity: "Löpande uppdatera guiden", goal: "2.1", due: null })],
    }),
  },
  reports: {
    "a goal that holds the end open": {
      plan: aPlan({ goals: [aGoal({ goal: "Löpande uppdatera guiden", due: null })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "goal" }],
    },
    "an activity that does": {
      plan: aPlan({ activities: [anActivity({ activity: "Update the guide regularly", goal: null, due: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "activity" }],
    },
  },
});
