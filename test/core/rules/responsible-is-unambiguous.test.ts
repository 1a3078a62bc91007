import { responsibleIsUnambiguous } from "../../../src/core/rules/responsible-is-unambiguous";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(responsibleIsUnambiguous, {
  accepts: {
    "a name that two parties have, with its party": homonyms("LiU: Staben"),
    "a goal's only unit of its name": aPlan(),
    "a name that nobody has, which is another rule's business": homonyms("Byrån"),
  },
  reports: {
    "a name that two parties have": {
      plan: homonyms("Staben"),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
  },
});

// Helpers

function homonyms(responsible: string) {
  return aPlan({
    units: [
      { party: "LK", unit: "Staben" },
      { party: "LiU", unit: "Staben" },
    ],
    goals: [],
    activities: [anActivity({ responsible })],
  });
}
