import { responsibleIsNotAlsoTakingPart } from "../../../src/core/rules/responsible-is-not-also-taking-part";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(responsibleIsNotAlsoTakingPart, {
  accepts: {
    "another unit": aPlan({
      activities: [
        anActivity({ responsible: "LK: Kommunikationsstaben", takingPart: "LiU: Kommunikationsavdelningen" }),
      ],
    }),
    "the party of the unit that is responsible": aPlan({
      activities: [anActivity({ responsible: "LK: Kommunikationsstaben", takingPart: "LK" })],
    }),
    "nobody taking part": aPlan({ activities: [anActivity({ takingPart: null })] }),
    "the same unknown name twice, which is another rule's business": aPlan({
      activities: [anActivity({ responsible: "Byrån", takingPart: "Byrån" })],
    }),
  },
  reports: {
    "the same unit in another writing, and leaves the others": {
      plan: aPlan({
        activities: [
          anActivity({
            responsible: "LK: Kommunikationsstaben",
            takingPart: "Kommunikationsstaben/ LK; Kommunikationsavdelningen",
          }),
        ],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "takingPart" }],
      writes: [["LiU: Kommunikationsavdelningen"]],
    },
    "the same unit alone, and clears the cell": {
      plan: aPlan({
        activities: [anActivity({ responsible: "LK: Kommunikationsstaben", takingPart: "Kommunikationsstaben" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "takingPart" }],
      writes: [[null]],
    },
    "the same party": {
      plan: aPlan({ activities: [anActivity({ responsible: "LK", takingPart: "Linköpings kommun; LiU" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "takingPart" }],
      writes: [["LiU"]],
    },
  },
});
