import { planHasDocumentOwner } from "../../../src/core/rules/plan-has-document-owner";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(planHasDocumentOwner, {
  accepts: {
    "a function": aPlan({ documentOwner: "Biträdande kommundirektör" }),
  },
  reports: {
    "a plan without one": {
      plan: aPlan({ documentOwner: null }),
      at: [{ table: "facts", row: "documentOwner", column: "documentOwner" }],
    },
    "one of white space": {
      plan: aPlan({ documentOwner: "  " }),
      at: [{ table: "facts", row: "documentOwner", column: "documentOwner" }],
    },
  },
});
