import { unitHasFunction } from "../../../src/core/rules/unit-has-function";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(unitHasFunction, {
  accepts: {
    "units with a function each": aPlan({ units: [{ party: "LK", unit: "Staben", function: "Chef" }] }),
    "a plan without units": aPlan({ units: [] }),
  },
  reports: {
    "one of three": {
      plan: aPlan({
        units: [
          { party: "LK", unit: "Staben", function: "Chef" },
          { party: "LK", unit: "Kansliet", function: "Chef" },
          { party: "LiU", unit: "Byrån" },
        ],
      }),
      at: [{ table: "units", row: "#3", column: "function" }],
    },
    "the column when most have none": {
      plan: aPlan({
        units: [
          { party: "LK", unit: "Staben" },
          { party: "LiU", unit: "Byrån" },
        ],
      }),
      at: [{ table: "units", row: null, column: "function" }],
    },
  },
});
