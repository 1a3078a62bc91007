import { doneHasReport } from "../../../src/core/rules/done-has-report";
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

testRule(doneHasReport, {
  accepts: {
    "a note": aPlan({
      statuses,
      activities: [anActivity({ status: "Färdig", progressNote: "Guiden är publicerad." })],
    }),
    "a report on its row": aPlan({
      statuses,
      reports: [{ row: "A-7Q4KX2MD", meeting: "Samverkansrådet" }],
      activities: [anActivity({ status: "Färdig" })],
    }),
    "one that goes on": aPlan({ statuses, activities: [anActivity({ status: "På väg" })] }),
  },
  reports: {
    "one that is done without either": {
      plan: aPlan({ statuses, activities: [anActivity({ status: "Färdig" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
    },
    "one whose report is on another row": {
      plan: aPlan({ statuses, reports: [{ row: "A-1" }], activities: [anActivity({ status: "Färdig" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
    },
  },
});
