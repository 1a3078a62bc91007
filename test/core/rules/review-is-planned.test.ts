import { reviewIsPlanned } from "../../../src/core/rules/review-is-planned";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(reviewIsPlanned, {
  accepts: {
    "a term": aPlan({ reviewBy: "våren 2028" }),
    "a time that cannot be read, which is another rule's business": aPlan({ reviewBy: "vid behov" }),
  },
  reports: {
    "a plan without one": {
      plan: aPlan({ reviewBy: null }),
      at: [{ table: "facts", row: "reviewBy", column: "reviewBy" }],
    },
  },
});
