import { reportHasTime } from "../../../src/core/rules/report-has-time";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(reportHasTime, {
  accepts: {
    "a term and a forum": aPlan({ activities: [anActivity({ reportBack: "Hösten 2026 i Samverkansrådet" })] }),
    "a day alone": aPlan({ activities: [anActivity({ reportBack: "2026-11-30" })] }),
    "a year as a number": aPlan({ activities: [anActivity({ reportBack: 2027 })] }),
    "none, which is another rule's business": aPlan({ activities: [anActivity({ reportBack: null })] }),
    "a placeholder, which is another rule's business": aPlan({ activities: [anActivity({ reportBack: "TBD" })] }),
  },
  reports: {
    "a time that is none": {
      plan: aPlan({ activities: [anActivity({ reportBack: "vid behov i Samverkansrådet" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
    "a part of a year whose year is not said": {
      plan: aPlan({ activities: [anActivity({ reportBack: "varje höst" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "reportBack" }],
    },
  },
});
