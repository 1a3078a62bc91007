import { cellFitsItsColumn } from "../../../src/core/rules/cell-fits-its-column";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(cellFitsItsColumn, {
  accepts: {
    "a period in any of its forms": aPlan({ activities: [anActivity({ due: "Q3 2026" })] }),
    "a blank cell": aPlan({ activities: [anActivity({ due: "  " })] }),
    "a value in error, which is another rule's business": aPlan({
      activities: [anActivity({ due: { error: "#REF!" } })],
    }),
    "a number where marks and numbers both go": aPlan({ activities: [anActivity({ no: 2.3 })] }),
  },
  reports: {
    "words where a time belongs": {
      plan: aPlan({ activities: [anActivity({ due: "snart" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "due" }],
    },
    "a number where a sentence belongs": {
      plan: aPlan({ activities: [anActivity({ activity: 17 })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "activity" }],
    },
    "a word that is none of a column's choices": {
      plan: aPlan({ goals: [aGoal({ forecast: "kanske" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "forecast" }],
    },
    "a fact that cannot be read": {
      plan: aPlan({ validTo: "tills vidare" }),
      at: [{ table: "facts", row: "validTo", column: "validTo" }],
    },
  },
});
