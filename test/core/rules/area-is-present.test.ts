import { areaIsPresent } from "../../../src/core/rules/area-is-present";
import { aGoal, anActivity, aPlan, aPlanWithHeadings } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(areaIsPresent, {
  accepts: {
    "rows with an area": aPlan(),
    "an area that cannot be read, which is another rule's business": aPlan({
      activities: [anActivity({ area: { error: "#REF!" } })],
    }),
    "a table without the column, which is another rule's business": aPlanWithHeadings("activities", { Område: "Del" }),
  },
  reports: {
    "a goal and an activity without one": {
      plan: aPlan({ goals: [aGoal({ area: null })], activities: [anActivity({ area: " " })] }),
      at: [
        { table: "goals", row: "M-7Q4KX2MD", column: "area" },
        { table: "activities", row: "A-7Q4KX2MD", column: "area" },
      ],
    },
  },
});
