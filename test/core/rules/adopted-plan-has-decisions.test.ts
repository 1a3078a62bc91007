import { adoptedPlanHasDecisions } from "../../../src/core/rules/adopted-plan-has-decisions";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(adoptedPlanHasDecisions, {
  accepts: {
    "a municipality's day and section": aPlan({
      parties: [{ party: "X", type: "kommun" }],
      decisions: [{ party: "X", type: "antagen", date: "2026-01-15", paragraph: "§ 12" }],
    }),
    "a university's day and reference number": aPlan({
      parties: [{ party: "X", type: "lärosäte" }],
      decisions: [{ party: "X", type: "antagen", date: "2026-01-15", referenceNumber: "X-2026-1" }],
    }),
    "a student organisation's day and body": aPlan({
      parties: [{ party: "X", type: "studentorganisation" }],
      decisions: [{ party: "X", type: "antagen", date: "2026-01-15", decidingBody: "Fullmäktige" }],
    }),
    "another party's day": aPlan({
      parties: [{ party: "X", type: "annan" }],
      decisions: [{ party: "X", type: "antagen", date: "2026-01-15" }],
    }),
    "a party of no type": aPlan({
      parties: [{ party: "X" }],
      decisions: [{ party: "X", type: "antagen", date: "2026-01-15" }],
    }),
    "a plan that nobody has adopted": aPlan({ decisions: [] }),
    "one that has been referred back": aPlan({ decisions: [{ party: "LK", type: "återremitterad" }] }),
  },
  reports: {
    "a party that has not adopted it": {
      plan: aPlan({ decisions: [{ party: "LK", type: "antagen", date: "2026-01-15", paragraph: "§ 12" }] }),
      at: [{ table: "parties", row: "#2", column: "party" }],
    },
    "a region without a section": {
      plan: aPlan({
        parties: [{ party: "X", type: "region" }],
        decisions: [{ party: "X", type: "antagen", date: "2026-01-15", referenceNumber: "1/2026" }],
      }),
      at: [{ table: "decisions", row: "#1", column: "paragraph" }],
    },
    "a university with a section only": {
      plan: aPlan({
        parties: [{ party: "X", type: "universitet" }],
        decisions: [{ party: "X", type: "antagen", date: "2026-01-15", paragraph: "§ 12" }],
      }),
      at: [{ table: "decisions", row: "#1", column: "referenceNumber" }],
    },
    "a student union without a body": {
      plan: aPlan({
        parties: [{ party: "X", type: "studentkår" }],
        decisions: [{ party: "X", type: "antagen", date: "2026-01-15" }],
      }),
      at: [{ table: "decisions", row: "#1", column: "decidingBody" }],
    },
    "no day": {
      plan: aPlan({ parties: [{ party: "X" }], decisions: [{ party: "x", type: "antagen" }] }),
      at: [{ table: "decisions", row: "#1", column: "date" }],
    },
  },
});
