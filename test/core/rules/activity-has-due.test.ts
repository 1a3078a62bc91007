import { activityHasDue } from "../../../src/core/rules/activity-has-due";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(activityHasDue, {
  accepts: {
    "an activity that ends in a term": aPlan({ activities: [anActivity({ due: "HT 2026" })] }),
    "an end that cannot be read, which is another rule's business": aPlan({
      activities: [anActivity({ due: "snart" })],
    }),
    "a plan without activities": aPlan({ activities: [] }),
  },
  reports: {
    "an activity without an end": {
      plan: aPlan({ activities: [anActivity({ id: "A-1", due: null })] }),
      at: [{ table: "activities", row: "A-1", column: "due" }],
    },
    "one of two, each by itself": {
      plan: aPlan({ activities: [anActivity({ id: "A-1", due: null }), anActivity({ id: "A-2" })] }),
      at: [{ table: "activities", row: "A-1", column: "due" }],
    },
    "most of them, once for the column": {
      plan: aPlan({
        activities: [
          anActivity({ due: null, id: "A-1" }),
          anActivity({ due: null, id: "A-2" }),
          anActivity({ id: "A-3" }),
        ],
      }),
      at: [{ table: "activities", row: null, column: "due" }],
    },
  },
});
