import { responsibleIsNotCollective } from "../../../src/core/rules/responsible-is-not-collective";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(responsibleIsNotCollective, {
  accepts: {
    "a unit": aPlan({ activities: [anActivity({ responsible: "LK: Kommunikationsstaben" })] }),
    "a unit whose name begins like one": aPlan({
      units: [{ party: "LK", unit: "Alla barns rätt" }],
      activities: [anActivity({ responsible: "Alla barns rätt" })],
    }),
    "a name that nobody knows, which is another rule's business": aPlan({
      activities: [anActivity({ responsible: "Allmänna byrån" })],
    }),
    "everybody taking part": aPlan({ activities: [anActivity({ takingPart: "samtliga nämnder" })] }),
    "nobody, which is another rule's business": aPlan({ activities: [anActivity({ responsible: null })] }),
  },
  reports: {
    "all committees": {
      plan: aPlan({ activities: [anActivity({ responsible: "Samtliga nämnder" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
    everybody: {
      plan: aPlan({ activities: [anActivity({ responsible: "Alla" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
    "the parties together, for a goal": {
      plan: aPlan({ goals: [aGoal({ responsible: "Parterna gemensamt" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "responsible" }],
    },
  },
});
