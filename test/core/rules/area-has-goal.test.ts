import { areaHasGoal } from "../../../src/core/rules/area-has-goal";
import { aGoal, aPlan, aPlanWithHeadings, aPlanWithout } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(areaHasGoal, {
  accepts: {
    "areas with a goal each": aPlan({
      areas: [{ area: "Studentliv" }, { area: "Bildning" }],
      goals: [aGoal(), aGoal({ id: "M-2", area: "Bildning" })],
    }),
    "an area whose goal cites it by number": aPlan({
      areas: [{ no: "2", area: "Bildning" }],
      goals: [aGoal({ area: "2" })],
    }),
    "an area without a name, which nobody can refer to": aPlan({ areas: [{ area: "Studentliv" }, { no: "2" }] }),
    "an area that is listed twice": aPlan({ areas: [{ area: "Studentliv" }, { area: "Studentliv" }] }),
    "a plan whose goals are missing, which is another rule's business": aPlanWithout("goals"),
    "goals without areas, which is another rule's business": aPlanWithHeadings("goals", { Område: "X" }),
  },
  reports: {
    "an area without a goal": {
      plan: aPlan({ areas: [{ area: "Studentliv" }, { area: "Bildning" }] }),
      at: [{ table: "areas", row: "#2", column: "area" }],
    },
    "a plan with no goals at all, once": {
      plan: aPlan({ areas: [{ area: "Studentliv" }, { area: "Bildning" }], goals: [] }),
      at: [{ table: "goals", row: null, column: null }],
    },
  },
});
