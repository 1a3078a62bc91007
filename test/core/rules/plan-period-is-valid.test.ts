import { planPeriodIsValid } from "../../../src/core/rules/plan-period-is-valid";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(planPeriodIsValid, {
  accepts: {
    "a plan of one year": aPlan({ validFrom: 2026, validTo: 2026 }),
    "a plan of one day": aPlan({ validFrom: "2026-01-01", validTo: "2026-01-01" }),
    "a plan without an end, which is another rule's business": aPlan({ validTo: null }),
    "a plan in force until further notice, which is another rule's business": aPlan({ validTo: "tills vidare" }),
  },
  reports: {
    "a plan that ends the day before it begins": {
      plan: aPlan({ validFrom: "2026-01-02", validTo: "2026-01-01" }),
      at: [{ table: "facts", row: "validTo", column: "validTo" }],
    },
  },
});
