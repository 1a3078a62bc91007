import { tablesAreFound } from "../../../src/core/rules/tables-are-found";
import { aPlan, aPlanWithout } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(tablesAreFound, {
  accepts: {
    "a plan with all its tables": aPlan(),
    "a plan without the tables that it can do without": aPlanWithout("statuses"),
  },
  reports: {
    "a plan without activities' table": {
      plan: aPlanWithout("activities"),
      at: [{ table: "activities", row: null, column: null }],
    },
    "a plan without facts": { plan: aPlanWithout("facts"), at: [{ table: "facts", row: null, column: null }] },
  },
});
