import { planHasTitle } from "../../../src/core/rules/plan-has-title";
import { aPlan, aPlanWithHeadings, aPlanWithout } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(planHasTitle, {
  accepts: {
    "a plan with a title": aPlan({ title: "Handlingsplan" }),
    "a title that cannot be read, which is another rule's business": aPlan({ title: { error: "#REF!" } }),
    "a plan whose facts are missing, which is another rule's business": aPlanWithout("facts"),
    "facts that cannot be told apart, which is another rule's business": aPlanWithHeadings("facts", { Uppgift: "A" }),
  },
  reports: {
    "a plan without one": {
      plan: aPlan({ title: null }),
      at: [{ table: "facts", row: "title", column: "title" }],
    },
  },
});
