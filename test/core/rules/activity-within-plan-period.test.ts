import { activityWithinPlanPeriod } from "../../../src/core/rules/activity-within-plan-period";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(activityWithinPlanPeriod, {
  accepts: {
    "an activity in a plan that ends before it begins, which is the plan's own fault": aPlan({
      validFrom: "2026",
      validTo: "2020-01-01",
    }),
    "an end on the plan's last day": aPlan({ validTo: "2030-12-31", activities: [anActivity({ due: "2030-12-31" })] }),
    "an end in the plan's last term": aPlan({ validTo: 2030, activities: [anActivity({ due: "HT 2030" })] }),
    "a start on the plan's last day": aPlan({
      validTo: "2030-12-31",
      activities: [anActivity({ start: "2030-12-31", due: null })],
    }),
    "an early start, which is another rule's business": aPlan({ activities: [anActivity({ start: 2019 })] }),
    "a plan without an end, which is another rule's business": aPlan({ validTo: null }),
  },
  reports: {
    "an end the day after": {
      plan: aPlan({ validTo: "2030-12-31", activities: [anActivity({ due: "2031-01-01" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "due" }],
    },
    "a start the day after, when no end is given": {
      plan: aPlan({ validTo: "2030-12-31", activities: [anActivity({ start: "2031-01-01", due: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "start" }],
    },
    "a start and an end beyond it, once": {
      plan: aPlan({ validTo: 2030, activities: [anActivity({ start: 2031, due: 2032 })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "due" }],
    },
  },
});
