import { statusAgreesWithTime } from "../../../src/core/rules/status-agrees-with-time";
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

testRule(statusAgreesWithTime, {
  accepts: {
    "one not started on the last day on which it may start": aPlan({
      statuses,
      activities: [anActivity({ status: "Orörd", start: "2026-03-02" })],
    }),
    "one not started in the term in which it starts": aPlan({
      statuses,
      activities: [anActivity({ status: "Orörd", start: "VT 2026" })],
    }),
    "one done on the day on which it starts": aPlan({
      statuses,
      activities: [anActivity({ status: "Färdig", start: "2026-03-02" })],
    }),
    "one that goes on": aPlan({ statuses, activities: [anActivity({ status: "På väg", start: 2025 })] }),
    "no start": aPlan({ statuses, activities: [anActivity({ status: "Orörd", start: null })] }),
  },
  reports: {
    "one not started the day after": {
      plan: aPlan({ statuses, activities: [anActivity({ status: "Orörd", start: "2026-03-01" })] }),
      today: "2026-03-02",
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "status" }],
    },
    "one done before it starts": {
      plan: aPlan({ statuses, activities: [anActivity({ status: "Färdig", start: "2026-03-03" })] }),
      today: "2026-03-02",
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "status" }],
    },
  },
});
