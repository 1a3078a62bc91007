import { postponedOrStoppedHasDecision } from "../../../src/core/rules/postponed-or-stopped-has-decision";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

const statuses = [
  { status: "På väg", type: "enligt plan" },
  { status: "Krånglar", type: "avvikelse" },
  { status: "Vilar", type: "uppskjuten" },
  { status: "Nedlagd", type: "avbruten" },
  { status: "Färdig", type: "genomförd" },
  { status: "Orörd", type: "ej påbörjad" },
];

testRule(postponedOrStoppedHasDecision, {
  accepts: {
    "a section": aPlan({ statuses, activities: [anActivity({ status: "Vilar", decision: "§ 12" })] }),
    "a reference number": aPlan({ statuses, activities: [anActivity({ status: "Nedlagd", decision: "KS 2026/12" })] }),
    "a meeting of the plan's": aPlan({
      statuses,
      meetings: [{ meeting: "Samverkansrådet" }],
      activities: [anActivity({ status: "Vilar", decision: "Samverkansrådet i mars" })],
    }),
    "one that goes on": aPlan({ statuses, activities: [anActivity({ status: "På väg" })] }),
  },
  reports: {
    "one put off without a decision": {
      plan: aPlan({ statuses, activities: [anActivity({ status: "Vilar" })] }),
      says: /uppskjuten/,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "decision" }],
    },
    "one stopped without a decision": {
      plan: aPlan({ statuses, activities: [anActivity({ status: "Nedlagd" })] }),
      says: /avbruten/,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "decision" }],
    },
    "words that name none": {
      plan: aPlan({ statuses, activities: [anActivity({ status: "Vilar", decision: "muntligt" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "decision" }],
    },
  },
});
