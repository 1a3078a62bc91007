import { planHasPeriod } from "../../../src/core/rules/plan-has-period";
import { aPlan, aPlanWithout } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(planHasPeriod, {
  accepts: {
    "a plan with both ends": aPlan({ validFrom: 2026, validTo: "2028-12-31" }),
    "an end that cannot be read, which is another rule's business": aPlan({ validTo: "tills vidare" }),
    "a plan whose facts are missing, which is another rule's business": aPlanWithout("facts"),
  },
  reports: {
    "a plan without an end": {
      plan: aPlan({ validTo: null }),
      at: [{ table: "facts", row: "validTo", column: "validTo" }],
    },
    "a plan with neither": {
      plan: aPlan({ validFrom: null, validTo: null }),
      at: [
        { table: "facts", row: "validFrom", column: "validFrom" },
        { table: "facts", row: "validTo", column: "validTo" },
      ],
    },
  },
});
