import { planHasReferenceNumber } from "../../../src/core/rules/plan-has-reference-number";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(planHasReferenceNumber, {
  accepts: {
    "KS 2020/0201": aPlan({ referenceNumber: "KS 2020/0201" }),
    "KS 2019-695": aPlan({ referenceNumber: "KS 2019-695" }),
    "V-2026-0123": aPlan({ referenceNumber: "V-2026-0123" }),
    "LiU-2026-00417": aPlan({ referenceNumber: "LiU-2026-00417" }),
    "Dnr 0123/2026": aPlan({ referenceNumber: "Dnr 0123/2026" }),
    "STYR 2026:4": aPlan({ referenceNumber: "STYR 2026:4" }),
  },
  reports: {
    "a plan without one": {
      plan: aPlan({ referenceNumber: null }),
      at: [{ table: "facts", row: "referenceNumber", column: "referenceNumber" }],
    },
    words: {
      plan: aPlan({ referenceNumber: "diarieförs senare" }),
      at: [{ table: "facts", row: "referenceNumber", column: "referenceNumber" }],
    },
    "a year alone": {
      plan: aPlan({ referenceNumber: 2026 }),
      at: [{ table: "facts", row: "referenceNumber", column: "referenceNumber" }],
    },
  },
});
