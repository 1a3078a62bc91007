import { areaIsKnown } from "../../../src/core/rules/area-is-known";
import { anActivity, aPlan, aPlanWithHeadings, aPlanWithout } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(areaIsKnown, {
  accepts: {
    "an area by its name": aPlan({ activities: [anActivity({ area: "Studentliv" })] }),
    "an area by its name in other letters": aPlan({ activities: [anActivity({ area: " STUDENTLIV" })] }),
    "an area by its number": aPlan({ activities: [anActivity({ area: 1 })] }),
    "a row without an area, which is another rule's business": aPlan({ activities: [anActivity({ area: null })] }),
    "a placeholder, which is another rule's business": aPlan({ activities: [anActivity({ area: "TBD" })] }),
    "a plan whose areas are missing, which is another rule's business": aPlanWithout("areas"),
    "areas without names, which is another rule's business": aPlanWithHeadings("areas", { Område: "X" }),
  },
  reports: {
    "a misspelt area": {
      plan: aPlan({ activities: [anActivity({ area: "Studentlif" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "area" }],
    },
    "an area that no other is like": {
      plan: aPlan({ activities: [anActivity({ area: "Bildning" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "area" }],
    },
  },
});
