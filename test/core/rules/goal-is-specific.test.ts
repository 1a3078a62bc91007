import { goalIsSpecific } from "../../../src/core/rules/goal-is-specific";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

const bare = { indicator: null, baseline: null, target: null, due: null };
const alone = { goal: null, expectedResult: null, due: null };

testRule(goalIsSpecific, {
  accepts: {
    "a vague word that a number helps": aPlan({
      goals: [aGoal({ ...bare, goal: "Stärka samverkan med tio företag" })],
    }),
    "a vague word that a delivery helps": aPlan({
      goals: [aGoal({ ...bare, goal: "Stärka samverkan: en guide är publicerad" })],
    }),
    "a vague word that a time helps": aPlan({ goals: [aGoal({ ...bare, goal: "Stärka samverkan till hösten 2027" })] }),
    "a vague word that the row's indicator helps": aPlan({
      goals: [aGoal({ ...bare, goal: "Stärka samverkan", indicator: "Antal avtal", target: 5 })],
    }),
    "a vague word that the activity's result helps": aPlan({
      activities: [anActivity({ ...alone, activity: "Stärka samverkan", expectedResult: "Ett avtal" })],
    }),
    "a vague word that something helps which the plan counts as delivered": aPlan({
      words: [{ word: "välkomstpaddel", language: "svenska", means: "leverans", deed: "lägg till" }],
      goals: [aGoal({ ...bare, goal: "Stärka samverkan: en välkomstpaddel är framtagen" })],
    }),
    "an activity that serves a goal": aPlan({
      activities: [anActivity({ ...alone, activity: "Stärka samverkan", goal: "2.1" })],
    }),
  },
  reports: {
    "a slogan for a goal": {
      plan: aPlan({ goals: [aGoal({ ...bare, goal: "Stärka samverkan" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "goal" }],
    },
    "a slogan for an activity": {
      plan: aPlan({ activities: [anActivity({ ...alone, activity: "Promote collaboration" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "activity" }],
    },
  },
});
