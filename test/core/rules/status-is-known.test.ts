import { statusIsKnown } from "../../../src/core/rules/status-is-known";
import { anActivity, aPlan, aPlanWithout } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(statusIsKnown, {
  accepts: {
    "one of the plan's statuses": aPlan({ activities: [anActivity({ status: "Genomförd" })] }),
    "one of them in other letters": aPlan({ activities: [anActivity({ status: "genomförd " })] }),
    "an activity without a status": aPlan({ activities: [anActivity({ status: null })] }),
    "a placeholder, which is another rule's business": aPlan({ activities: [anActivity({ status: "?" })] }),
    "any word, in a plan that lists no statuses": aPlanWithout("statuses", {
      activities: [anActivity({ status: "På gång" })],
    }),
  },
  reports: {
    "a misspelt status": {
      plan: aPlan({ activities: [anActivity({ status: "Genonförd" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "status" }],
    },
    "another word for one of them": {
      plan: aPlan({ activities: [anActivity({ status: "Färdig" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "status" }],
      writes: [["Genomförd"]],
    },
    "a word of somebody's own": {
      plan: aPlan({ activities: [anActivity({ status: "På gång" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "status" }],
    },
  },
});
