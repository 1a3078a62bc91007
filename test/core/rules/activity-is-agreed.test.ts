import { activityIsAgreed } from "../../../src/core/rules/activity-is-agreed";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(activityIsAgreed, {
  accepts: {
    "parties that have all adopted the plan": aPlan(),
    "a party that has agreed to it": aPlan({
      decisions: [{ party: "Linköpings kommun", type: "antagen" }],
      activities: [anActivity({ agreed: "LiU: 2026-01-15" })],
    }),
    "parties that have each agreed to it": aPlan({
      decisions: [],
      activities: [anActivity({ agreed: "LK: 2026-01-10; LiU: 2026-01-15" })],
    }),
    "nobody known, which is another rule's business": aPlan({
      decisions: [{ party: "Linköpings kommun", type: "antagen" }],
      activities: [anActivity({ responsible: null, takingPart: "Byrån" })],
    }),
  },
  reports: {
    "a party that has done neither": {
      plan: aPlan({
        decisions: [{ party: "Linköpings kommun", type: "antagen" }],
        activities: [anActivity({ agreed: null })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "agreed" }],
    },
    "one of two that has agreed": {
      plan: aPlan({ decisions: [], activities: [anActivity({ agreed: "LK: 2026-01-10" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "agreed" }],
    },
    "a plan that has only been referred back": {
      plan: aPlan({
        decisions: [
          { party: "LK", type: "återremitterad" },
          { party: "LiU", type: "antagen" },
        ],
        activities: [anActivity({ agreed: null })],
      }),
      says: /”LK”/,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "agreed" }],
    },
  },
});
