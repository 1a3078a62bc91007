import { deviationHasNote } from "../../../src/core/rules/deviation-has-note";
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

testRule(deviationHasNote, {
  accepts: {
    "a deviation with a note": aPlan({
      statuses,
      activities: [anActivity({ status: "Krånglar", progressNote: "Två månader sen." })],
    }),
    "another status without one": aPlan({
      statuses,
      activities: [anActivity({ status: "På väg", progressNote: null })],
    }),
    "no status": aPlan({ statuses, activities: [anActivity({ status: null })] }),
  },
  reports: {
    "a deviation without a note, by the plan's own word": {
      plan: aPlan({ statuses, activities: [anActivity({ status: "Krånglar" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
    },
    "one by the usual word, where the plan has none of its own": {
      plan: aPlan({ statuses: [], activities: [anActivity({ status: "Pågår med avvikelse" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
    },
  },
});
