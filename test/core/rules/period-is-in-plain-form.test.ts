import { periodIsInPlainForm } from "../../../src/core/rules/period-is-in-plain-form";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(periodIsInPlainForm, {
  accepts: {
    "HT 2026": aPlan({ activities: [anActivity({ due: "HT 2026" })] }),
    HT26: aPlan({ activities: [anActivity({ due: "HT26" })] }),
    "hösten 2026": aPlan({ activities: [anActivity({ due: "hösten 2026" })] }),
    "2026-12-31": aPlan({ activities: [anActivity({ due: "2026-12-31" })] }),
    "Q3 2026": aPlan({ activities: [anActivity({ due: "Q3 2026" })] }),
    "a day that is a date to Excel": aPlan({
      activities: [anActivity({ due: { day: "2026-12-31", precision: "day" } })],
    }),
    "what cannot be read, which is another rule's business": aPlan({ activities: [anActivity({ due: "ht" })] }),
  },
  reports: {
    "a term with a hyphen": {
      plan: aPlan({ activities: [anActivity({ due: "ht-26" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "due" }],
      writes: [["HT 2026"]],
    },
    "a quarter in small letters": {
      plan: aPlan({ activities: [anActivity({ due: "q3 26" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "due" }],
      writes: [["Q3 2026"]],
    },
    "a day without its noughts, for a goal": {
      plan: aPlan({ goals: [aGoal({ due: "2026-3-5" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "due" }],
      writes: [["2026-03-05"]],
    },
    "a start and a due": {
      plan: aPlan({ activities: [anActivity({ start: "vt26", due: "ht26" })] }),
      at: ["start", "due"].map((column) => ({ table: "activities" as const, row: "A-7Q4KX2MD", column })),
    },
  },
});
