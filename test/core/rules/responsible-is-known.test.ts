import { responsibleIsKnown } from "../../../src/core/rules/responsible-is-known";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(responsibleIsKnown, {
  accepts: {
    "a unit of a party": aPlan({ activities: [anActivity({ responsible: "LiU: Kommunikationsavdelningen" })] }),
    "two of them, which is another rule's business": aPlan({ activities: [anActivity({ responsible: "LK; LiU" })] }),
    "a placeholder, which is another rule's business": aPlan({ activities: [anActivity({ responsible: "TBD" })] }),
    "a name that two parties have, which is another rule's business": aPlan({
      units: [
        { party: "LK", unit: "Staben" },
        { party: "LiU", unit: "Staben" },
      ],
      goals: [],
      activities: [anActivity({ responsible: "Staben" })],
    }),
    "any name, in a plan that lists neither parties nor units": aPlan({ parties: [], units: [] }),
  },
  reports: {
    "a misspelt unit": {
      plan: aPlan({ activities: [anActivity({ responsible: "LK: Komunikationsstaben" })] }),
      says: /Menas ”LK: Kommunikationsstaben”/,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
    "a unit under the wrong party": {
      plan: aPlan({ activities: [anActivity({ responsible: "LiU: Byrån" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
    "two unknown ones, once": {
      plan: aPlan({ goals: [aGoal({ responsible: "Byrån; Kansliet" })] }),
      says: /Välj någon/,
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "responsible" }],
    },
  },
});
