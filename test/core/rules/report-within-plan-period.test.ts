import { reportWithinPlanPeriod } from "../../../src/core/rules/report-within-plan-period";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(reportWithinPlanPeriod, {
  accepts: {
    "a report on the plan's last day": aPlan({
      validTo: "2030-12-31",
      activities: [anActivity({ reportBack: "2030-12-31" })],
    }),
    "a report in a time that begins within the plan": aPlan({
      validTo: "2030-12-31",
      activities: [anActivity({ reportBack: "läsåret 2030/2031" })],
    }),
    "a plan without an end": aPlan({ validTo: null }),
    "a plan that ends before it begins, which is another rule's business": aPlan({
      validFrom: 2026,
      validTo: 2025,
      activities: [anActivity()],
    }),
  },
  reports: {
    "a report on the day after": {
      plan: aPlan({ validTo: "2030-12-31", activities: [anActivity({ reportBack: "2031-01-01" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
    "one of two": {
      plan: aPlan({ validTo: "2030-12-31", activities: [anActivity({ reportBack: "Hösten 2030 och våren 2031" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
  },
});
