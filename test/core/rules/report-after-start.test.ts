import { reportAfterStart } from "../../../src/core/rules/report-after-start";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(reportAfterStart, {
  accepts: {
    "a report on the day of the start": aPlan({
      activities: [anActivity({ start: "2026-03-01", reportBack: "2026-03-01" })],
    }),
    "a report in the term of the start": aPlan({
      activities: [anActivity({ start: "2026-03-01", reportBack: "Våren 2026" })],
    }),
    "no start": aPlan({ activities: [anActivity({ start: null })] }),
    "no time, which is another rule's business": aPlan({
      activities: [anActivity({ start: "2026-03-01", reportBack: "vid behov" })],
    }),
  },
  reports: {
    "a report on the day before": {
      plan: aPlan({ activities: [anActivity({ start: "2026-03-02", reportBack: "2026-03-01" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
    "one of two": {
      plan: aPlan({ activities: [anActivity({ start: "HT 2026", reportBack: "Våren och hösten 2026" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
  },
});
