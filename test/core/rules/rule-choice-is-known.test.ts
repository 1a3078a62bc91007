import { ruleChoiceIsKnown } from "../../../src/core/rules/rule-choice-is-known";
import { aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(ruleChoiceIsKnown, {
  accepts: {
    "a rule that is turned down": aPlan({ rules: [{ rule: "area-has-goal", severity: "råd" }] }),
    "a rule that is turned off, in any writing": aPlan({ rules: [{ rule: " Area-Has-Goal", severity: "off" }] }),
    "a readable rule as the catalogue has it": aPlan({ rules: [{ rule: "id-is-unique", severity: "fel" }] }),
    "a readable rule without a choice": aPlan({ rules: [{ rule: "id-is-unique", reason: "Viktig" }] }),
    "a row without a rule": aPlan({ rules: [{ severity: "råd" }] }),
  },
  reports: {
    "a misspelt rule": {
      plan: aPlan({ rules: [{ rule: "area-has-gaol", severity: "av" }] }),
      says: /Menas ”area-has-goal”/,
      at: [{ table: "rules", row: "#1", column: "rule" }],
    },
    "a rule of people's own": {
      plan: aPlan({ rules: [{ rule: "Alla är glada", severity: "varning" }] }),
      says: /som det står vid/,
      at: [{ table: "rules", row: "#1", column: "rule" }],
    },
    "a readable rule that is turned off": {
      plan: aPlan({ rules: [{ rule: "id-is-unique", severity: "av" }] }),
      at: [{ table: "rules", row: "#1", column: "severity" }],
    },
    "a readable rule that is turned down": {
      plan: aPlan({ rules: [{ rule: "cell-fits-its-column", severity: "warning" }] }),
      at: [{ table: "rules", row: "#1", column: "severity" }],
    },
  },
});
