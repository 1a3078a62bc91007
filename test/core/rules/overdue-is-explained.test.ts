import { overdueIsExplained } from "../../../src/core/rules/overdue-is-explained";
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

testRule(overdueIsExplained, {
  accepts: {
    "one that is due today": aPlan({ statuses, activities: [anActivity({ due: "2026-03-02", status: "På väg" })] }),
    "one that was due, with a note": aPlan({
      statuses,
      activities: [anActivity({ due: "2026-03-01", status: "På väg", progressNote: "Väntar på beslut." })],
    }),
    "one that is done": aPlan({ statuses, activities: [anActivity({ due: "2026-03-01", status: "Färdig" })] }),
    "one that has been put off": aPlan({ statuses, activities: [anActivity({ due: "2026-03-01", status: "Vilar" })] }),
    "one that has been stopped": aPlan({
      statuses,
      activities: [anActivity({ due: "2026-03-01", status: "Nedlagd" })],
    }),
    "one without a due, which is another rule's business": aPlan({ statuses, activities: [anActivity({ due: null })] }),
  },
  reports: {
    "one that was due yesterday": {
      plan: aPlan({ statuses, activities: [anActivity({ due: "2026-03-01", status: "På väg" })] }),
      today: "2026-03-02",
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
    },
    "one that was due and bears no status": {
      plan: aPlan({ statuses, activities: [anActivity({ due: "2026-03-01", status: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
    },
  },
});
