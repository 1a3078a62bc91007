import { startBeforeDue } from "../../../src/core/rules/start-before-due";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(startBeforeDue, {
  accepts: {
    "an activity of one day": aPlan({ activities: [anActivity({ start: "2026-05-01", due: "2026-05-01" })] }),
    "an activity of one term": aPlan({ activities: [anActivity({ start: "HT 2026", due: "HT 2026" })] }),
    "a start in the middle of the term in which it ends": aPlan({
      activities: [anActivity({ start: "2026-10-01", due: "HT 2026" })],
    }),
    "an activity without an end": aPlan({ activities: [anActivity({ due: null })] }),
  },
  reports: {
    "an end the day before the start": {
      plan: aPlan({ activities: [anActivity({ start: "2026-05-02", due: "2026-05-01" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "due" }],
    },
  },
});
