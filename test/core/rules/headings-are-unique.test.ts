import { headingsAreUnique } from "../../../src/core/rules/headings-are-unique";
import { aPlan, aPlanWithHeadings } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(headingsAreUnique, {
  accepts: {
    "headings as they were set up": aPlan(),
    "two columns of people's own with one heading": aPlanWithHeadings("activities", { Övrigt: "Eget", Källa: "Eget" }),
  },
  reports: {
    "two columns with one heading": {
      plan: aPlanWithHeadings("activities", { Övrigt: "Ansvarig" }),
      at: [{ table: "activities", row: null, column: "responsible" }],
    },
    "two names of one column": {
      plan: aPlanWithHeadings("activities", { Övrigt: "Deadline" }),
      at: [{ table: "activities", row: null, column: "due" }],
    },
    "three of a kind, once": {
      plan: aPlanWithHeadings("activities", { Övrigt: "Status", Källa: "status " }),
      at: [{ table: "activities", row: null, column: "status" }],
    },
  },
});
