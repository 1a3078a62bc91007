import { takingPartIsKnown } from "../../../src/core/rules/taking-part-is-known";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(takingPartIsKnown, {
  accepts: {
    "a unit and a party": aPlan({ activities: [anActivity({ takingPart: "LiU: Kommunikationsavdelningen; LK" })] }),
    everybody: aPlan({ activities: [anActivity({ takingPart: "Alla parter" })] }),
    nobody: aPlan({ activities: [anActivity({ takingPart: null })] }),
    "a placeholder, which is another rule's business": aPlan({ activities: [anActivity({ takingPart: "TBD" })] }),
    "any name where the plan has neither parties nor units": aPlan({
      parties: [],
      units: [],
      activities: [anActivity()],
    }),
  },
  reports: {
    "a misspelt unit, and what was meant": {
      plan: aPlan({ activities: [anActivity({ takingPart: "Komunikationsavdelningen" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "takingPart" }],
      writes: [["LiU: Kommunikationsavdelningen"]],
    },
    "one of two that nobody knows": {
      plan: aPlan({ activities: [anActivity({ takingPart: "LK; Byrån" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "takingPart" }],
      writes: [[]],
    },
  },
});
