import { cellIsNotError } from "../../../src/core/rules/cell-is-not-error";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(cellIsNotError, {
  accepts: {
    "words that look like an error": aPlan({ activities: [anActivity({ other: "#REF!" })] }),
    "a cell that does not fit, which is another rule's business": aPlan({ activities: [anActivity({ due: "snart" })] }),
  },
  reports: {
    "a value in error": {
      plan: aPlan({ activities: [anActivity({ status: { error: "#N/A" } })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "status" }],
    },
    "a fact in error": {
      plan: aPlan({ title: { error: "#REF!" } }),
      at: [{ table: "facts", row: "title", column: "title" }],
    },
  },
});
