import { textIsNotPlaceholder } from "../../../src/core/rules/text-is-not-placeholder";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(textIsNotPlaceholder, {
  accepts: {
    "words that begin as a placeholder does": aPlan({
      activities: [anActivity({ activity: "Kompletteras med en guide på engelska" })],
    }),
    "a question": aPlan({ activities: [anActivity({ activity: "Vad behöver studenterna?" })] }),
    "a dash where nothing is an answer": aPlan({ activities: [anActivity({ takingPart: "–" })] }),
    "a placeholder where a time belongs, which is another rule's business": aPlan({
      activities: [anActivity({ due: "TBD" })],
    }),
  },
  reports: {
    "a cell that is nothing but one": {
      plan: aPlan({ activities: [anActivity({ activity: "TBD" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "activity" }],
    },
    "signs around it": {
      plan: aPlan({ goals: [aGoal({ indicator: "[xx]" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "indicator" }],
    },
    "a dash where somebody must be named": {
      plan: aPlan({ goals: [aGoal({ responsible: "-" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "responsible" }],
    },
    "every cell of a row": {
      plan: aPlan({ activities: [anActivity({ area: "?", responsible: "Kompletteras …", status: "???" })] }),
      at: [
        { table: "activities", row: "A-7Q4KX2MD", column: "area" },
        { table: "activities", row: "A-7Q4KX2MD", column: "responsible" },
        { table: "activities", row: "A-7Q4KX2MD", column: "status" },
      ],
    },
    "an area's description": {
      plan: aPlan({ areas: [{ area: "Studentliv", description: "fylls i senare" }] }),
      at: [{ table: "areas", row: "#1", column: "description" }],
    },
  },
});
