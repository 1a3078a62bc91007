import { goalIsMeasurable } from "../../../src/core/rules/goal-is-measurable";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

const bare = { indicator: null, baseline: null, target: null };
const alone = { goal: null, expectedResult: null };

testRule(goalIsMeasurable, {
  accepts: {
    "a goal with a number": aPlan({ goals: [aGoal({ ...bare, goal: "Minst 200 nya studentbostäder" })] }),
    "a goal with a delivery": aPlan({ goals: [aGoal({ ...bare, goal: "Ett studentombud är anställt" })] }),
    "a goal whose row has an indicator and a target": aPlan({
      goals: [aGoal({ ...bare, goal: "Fler ska trivas", indicator: "Andel nöjda", target: { share: 0.8 } })],
    }),
    "a goal with something that the plan counts as delivered": aPlan({
      words: [{ word: "välkomstpaddel", language: "svenska", means: "leverans", deed: "lägg till" }],
      goals: [aGoal({ ...bare, goal: "En välkomstpaddel är framtagen" })],
    }),
    "an inquiry with a named result": aPlan({
      activities: [anActivity({ ...alone, activity: "Utreda bostadsläget", expectedResult: "En rapport" })],
    }),
    "an activity without a vague word": aPlan({
      activities: [anActivity({ ...alone, activity: "Flytta in i gemensamma lokaler" })],
    }),
    "a placeholder, which is another rule's business": aPlan({ goals: [aGoal({ ...bare, goal: "TBD" })] }),
  },
  reports: {
    "a goal with an indicator but no target": {
      plan: aPlan({ goals: [aGoal({ ...bare, goal: "Öka antalet studentbostäder", indicator: "Antal" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "goal" }],
    },
    "a goal with nothing to count": {
      plan: aPlan({ goals: [aGoal({ ...bare, goal: "Nya studenter hittar till stadens kultur" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "goal" }],
    },
    "an inquiry that leads to nothing": {
      plan: aPlan({ activities: [anActivity({ ...alone, activity: "Agenda 2030. Utredning kring ev. satsningar." })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "activity" }],
    },
  },
});
