import { readPlan } from "../../../src/core/register/read-plan";
import { tablesAreNotCopied } from "../../../src/core/rules/tables-are-not-copied";
import { snapshotsOf } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(tablesAreNotCopied, {
  accepts: {
    "a table of people's own": planBeside("Budget2"),
    "a table whose name only begins as a plan table's": planBeside("PlanActivitiesOld"),
  },
  reports: {
    "a copied sheet's table": {
      plan: planBeside("PlanActivities2"),
      at: [{ table: "activities", row: null, column: null }],
    },
    "two copies of one table, once": {
      plan: planBeside("PlanGoals2", "PlanGoals_3"),
      at: [{ table: "goals", row: null, column: null }],
    },
  },
});

// Helpers

function planBeside(...otherTables: string[]) {
  return readPlan(snapshotsOf(), otherTables).plan;
}
