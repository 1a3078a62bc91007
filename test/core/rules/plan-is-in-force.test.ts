import { planIsInForce } from "../../../src/core/rules/plan-is-in-force";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(planIsInForce, {
  accepts: {
    "a plan on its last day": { plan: aPlan({ validTo: "2026-03-02" }), today: "2026-03-02" },
    "one that has been prolonged": {
      plan: aPlan({ validTo: 2025, decisions: [{ party: "LK", type: "förlängd" }] }),
      today: "2026-03-02",
    },
    "one that has been replaced": {
      plan: aPlan({ validTo: 2025, replacedBy: "Handlingsplan 2026-2028" }),
      today: "2026-03-02",
    },
    "a plan without an end, which is another rule's business": aPlan({ validTo: null }),
  },
  reports: {
    "a plan on the day after its last": {
      plan: aPlan({ validTo: "2026-03-02" }),
      today: "2026-03-03",
      at: [{ table: "facts", row: "validTo", column: "validTo" }],
    },
    "one that has only been adopted and revised": {
      plan: aPlan({
        validTo: 2025,
        decisions: [
          { party: "LK", type: "antagen" },
          { party: "LK", type: "reviderad" },
        ],
      }),
      today: "2026-03-02",
      at: [{ table: "facts", row: "validTo", column: "validTo" }],
    },
  },
});
