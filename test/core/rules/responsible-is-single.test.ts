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
      says: /^Två/,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
    "two parties, at a goal": {
      plan: aPlan({ goals: [aGoal({ responsible: "LK; LiU" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "responsible" }],
      writes: [["LK", "LiU"]],
    },
    "a unit and the other party, and proposes each with the other taking part": {
      plan: aPlan({
        activities: [anActivity({ responsible: "LK: Kommunikationsstaben och LiU", takingPart: "Byrån; liu" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
      writes: [["LK: Kommunikationsstaben", "Byrån; liu", "LiU", "Byrån; liu; LK: Kommunikationsstaben"]],
    },
    "a unit that nobody knows beside two that are known, and leaves nobody out": {
      plan: aPlan({ activities: [anActivity({ responsible: "LK; Byrån; LiU", takingPart: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
      writes: [["LK", "Byrån; LiU", "Byrån", "LK; LiU", "LiU", "LK; Byrån"]],
    },
    three: {
      plan: aPlan({
        activities: [anActivity({ responsible: "LK: Kommunikationsstaben; LiU: Kommunikationsavdelningen; LiU" })],
      }),
      says: /^3 står/,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
  },
});
