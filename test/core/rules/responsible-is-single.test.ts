import { responsibleIsSingle } from "../../../src/core/rules/responsible-is-single";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(responsibleIsSingle, {
  accepts: {
    "one unit": aPlan({ activities: [anActivity({ responsible: "LK: Kommunikationsstaben" })] }),
    "one unit with its party behind it": aPlan({
      activities: [anActivity({ responsible: "Kommunikationsstaben/ LK" })],
    }),
    "one unit named twice": aPlan({
      activities: [anActivity({ responsible: "LK: Kommunikationsstaben; Kommunikationsstaben" })],
    }),
    "a party alone": aPlan({ activities: [anActivity({ responsible: "Linköpings kommun" })] }),
    "a unit beside one that nobody knows, which is another rule's business": aPlan({
      activities: [anActivity({ responsible: "LK: Kommunikationsstaben; Byrån" })],
    }),
  },
  reports: {
    "two units": {
      plan: aPlan({
        activities: [
          anActivity({ responsible: "Kommunikationsstaben/ Linköpings kommun- Kommunikationsavdelningen/ LiU" }),
        ],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
    "two parties, at a goal": {
      plan: aPlan({ goals: [aGoal({ responsible: "LK; LiU" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "responsible" }],
    },
    "a unit and the other party": {
      plan: aPlan({ activities: [anActivity({ responsible: "LK: Kommunikationsstaben och LiU" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
    three: {
      plan: aPlan({
        activities: [anActivity({ responsible: "LK: Kommunikationsstaben; LiU: Kommunikationsavdelningen; LiU" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
  },
});
