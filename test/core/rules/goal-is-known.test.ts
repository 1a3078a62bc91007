import { goalIsKnown } from "../../../src/core/rules/goal-is-known";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(goalIsKnown, {
  accepts: {
    "a goal by its words": aPlan({
      goals: [
        aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
        aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
      ],
      activities: [anActivity({ goal: "Kön är högst tre månader" })],
    }),
    "a goal by its words in other letters": aPlan({
      goals: [
        aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
        aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
      ],
      activities: [anActivity({ goal: " KÖN ÄR  högst tre månader" })],
    }),
    "a goal by its number": aPlan({ goals: [aGoal({ no: 2 })], activities: [anActivity({ goal: 2 })] }),
    "a goal by its ID": aPlan({
      goals: [
        aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
        aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
      ],
      activities: [anActivity({ goal: "M-2" })],
    }),
    "a number before words of its own": aPlan({
      goals: [
        aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
        aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
      ],
      activities: [anActivity({ goal: "Mål 1.2: kortare kö" })],
    }),
    "several goals by their numbers": aPlan({
      goals: [
        aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
        aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
      ],
      activities: [anActivity({ goal: "1.1, 1.2 och 1.1" })],
    }),
    "several goals by their words": aPlan({
      goals: [
        aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
        aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
      ],
      activities: [anActivity({ goal: "Kön är högst tre månader; 1.1" })],
    }),
    "an activity without a goal": aPlan({ activities: [anActivity({ goal: null })] }),
    "a placeholder, which is another rule's business": aPlan({
      goals: [
        aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
        aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
      ],
      activities: [anActivity({ goal: "TBD" })],
    }),
    "a plan without goals, which is another rule's business": aPlan({
      goals: [],
      activities: [anActivity({ goal: "1.1" })],
    }),
  },
  reports: {
    "a misspelt goal, and what was meant": {
      plan: aPlan({
        goals: [
          aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
          aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
        ],
        activities: [anActivity({ goal: "Kön är högst tre månder" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "goal" }],
      writes: [["Kön är högst tre månader"]],
    },
    "a number that no goal bears, and proposes none": {
      plan: aPlan({
        goals: [
          aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
          aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
        ],
        activities: [anActivity({ goal: "1.3" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "goal" }],
      writes: [[]],
    },
    "one unknown number among known ones": {
      plan: aPlan({
        goals: [
          aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
          aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
        ],
        activities: [anActivity({ goal: "1.1, 1.9" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "goal" }],
    },
    "one misspelt goal of two, and leaves the other": {
      plan: aPlan({
        goals: [
          aGoal({ id: "M-1", no: "1.1", goal: "Minst 300 studenter deltar i veckan" }),
          aGoal({ id: "M-2", no: "1.2", goal: "Kön är högst tre månader" }),
        ],
        activities: [anActivity({ goal: "1.1; Kön är högst två månader" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "goal" }],
      writes: [["1.1; Kön är högst tre månader"]],
    },
  },
});
