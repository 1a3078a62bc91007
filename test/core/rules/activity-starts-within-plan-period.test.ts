import { activityStartsWithinPlanPeriod } from "../../../src/core/rules/activity-starts-within-plan-period";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(activityStartsWithinPlanPeriod, {
  accepts: {
    "a start on the plan's first day": aPlan({
      validFrom: "2026-03-01",
      activities: [anActivity({ start: "2026-03-01" })],
    }),
    "a term in which the plan begins": aPlan({
      validFrom: "2026-03-01",
      activities: [anActivity({ start: "VT 2026" })],
    }),
    "an activity without a start": aPlan({ activities: [anActivity({ start: null })] }),
    "a plan without a beginning, which is another rule's business": aPlan({ validFrom: null }),
  },
  reports: {
    "a start the day before": {
      plan: aPlan({ validFrom: "2026-03-01", activities: [anActivity({ start: "2026-02-28" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "start" }],
    },
    "a start the season before": {
      plan: aPlan({ validFrom: 2019, activities: [anActivity({ start: "hösten 2018" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "start" }],
    },
  },
});
