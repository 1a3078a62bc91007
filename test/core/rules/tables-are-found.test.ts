import { checkPlan } from "../../../src/core/rules/check-plan";
import { tablesAreFound } from "../../../src/core/rules/tables-are-found";
import { aPlan, aPlanWithout } from "../../support/plans";
import { testRule } from "../../support/test-rule";
import { today } from "../../support/today";

it("names the sheet as the plan does, whoever reads", () => {
  const { findings } = checkPlan(aPlanWithout("activities", { language: "engelska" }), today, [tablesAreFound]);
  expect(findings[0]?.text.sv).toContain("bladet Activities");
  expect(findings[0]?.text.en).toContain("sheet Activities");
});

testRule(tablesAreFound, {
  accepts: {
    "a plan with all its tables": aPlan(),
    "a plan without the tables that it can do without": aPlanWithout("statuses"),
  },
  reports: {
    "a plan without activities' table": {
      plan: aPlanWithout("activities"),
      at: [{ table: "activities", row: null, column: null }],
    },
    "a plan without facts": { plan: aPlanWithout("facts"), at: [{ table: "facts", row: null, column: null }] },
  },
});
