import { activityHasResponsible } from "../../../src/core/rules/activity-has-responsible";
import { anActivity, aPlan, aPlanWithHeadings } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(activityHasResponsible, {
  accepts: {
    "an activity that a unit answers for": aPlan(),
    "a unit that nobody knows, which is another rule's business": aPlan({
      activities: [anActivity({ responsible: "Byrån" })],
    }),
    "a table without the column, which is another rule's business": aPlanWithHeadings("activities", {
      Ansvarig: "Vem",
    }),
  },
  reports: {
    "an activity that nobody answers for": {
      plan: aPlan({ activities: [anActivity({ responsible: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "responsible" }],
    },
    "each of them, as nobody may be left out": {
      plan: aPlan({
        activities: [anActivity({ id: "A-1", responsible: null }), anActivity({ id: "A-2", responsible: null })],
      }),
      at: [
        { table: "activities", row: "A-1", column: "responsible" },
        { table: "activities", row: "A-2", column: "responsible" },
      ],
    },
  },
});
