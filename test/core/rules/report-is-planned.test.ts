import { reportIsPlanned } from "../../../src/core/rules/report-is-planned";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(reportIsPlanned, {
  accepts: {
    "a report-back": aPlan({ activities: [anActivity({ reportBack: "Hösten 2026" })] }),
    "words that say no time, which is another rule's business": aPlan({
      activities: [anActivity({ reportBack: "vid behov" })],
    }),
  },
  reports: {
    "an activity without one": {
      plan: aPlan({ activities: [anActivity({ reportBack: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
    "the column when most have none": {
      plan: aPlan({ activities: ["A-1", "A-2"].map((id) => anActivity({ id, reportBack: null })) }),
      at: [{ table: "activities", row: null, column: "reportBack" }],
    },
    "the one of two": {
      plan: aPlan({ activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", reportBack: null })] }),
      at: [{ table: "activities", row: "A-2", column: "reportBack" }],
    },
  },
});
