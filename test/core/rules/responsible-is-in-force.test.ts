import { responsibleIsInForce } from "../../../src/core/rules/responsible-is-in-force";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

const units = [
  { party: "LK", unit: "Gamla staben", validTo: "2026-03-01", replacedBy: "LK: Nya staben" },
  { party: "LK", unit: "Nya staben" },
  { party: "LK", unit: "Delade kontoret", validTo: "2025", replacedBy: "LK: Nya staben; LiU: Byrån" },
  { party: "LK", unit: "Äldsta staben", validTo: "2020", replacedBy: "LK: Gamla staben" },
  { party: "LK", unit: "Ändlösa enheten", validTo: "2020", replacedBy: "LK: Ändlösa enheten" },
  { party: "LiU", unit: "Byrån" },
];

testRule(responsibleIsInForce, {
  accepts: {
    "a unit that goes on": aPlan({ units, activities: [anActivity({ responsible: "LK: Nya staben" })] }),
    "a unit on its last day": {
      plan: aPlan({ units, activities: [anActivity({ responsible: "LK: Gamla staben" })] }),
      today: "2026-03-01",
    },
    "a unit that ended after the work was done": aPlan({
      units,
      activities: [anActivity({ responsible: "LK: Gamla staben", status: "Genomförd" })],
    }),
    "nobody, which is another rule's business": aPlan({ units, activities: [anActivity({ responsible: null })] }),
  },
  reports: {
    "a unit on the day after, and proposes who has taken over": {
      plan: aPlan({ units, activities: [anActivity({ responsible: "LK: Gamla staben" })] }),
      today: "2026-03-02",
      says: /ersatt av ”LK: Nya staben”/,
      isSafe: true,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
      writes: [["LK: Nya staben"]],
    },
    "a unit that has been split, and asks which": {
      plan: aPlan({ units, activities: [anActivity({ responsible: "Delade kontoret" })] }),
      says: /uppdelad på 2/,
      isSafe: false,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
      writes: [["LK: Nya staben", "LiU: Byrån"]],
    },
    "a unit whose successor has ended too, and proposes who has taken over from that": {
      plan: aPlan({ units, activities: [anActivity({ responsible: "Äldsta staben" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
      writes: [["LK: Nya staben"]],
    },
    "a unit that is said to have replaced itself, and proposes nobody": {
      plan: aPlan({ units, activities: [anActivity({ responsible: "Ändlösa enheten" })] }),
      says: /vem som har tagit över/,
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
      writes: [[]],
    },
    "one for a goal": {
      plan: aPlan({ units, goals: [aGoal({ responsible: "Gamla staben" })] }),
      today: "2026-03-02",
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "responsible" }],
    },
  },
});
