import { nameIsWrittenAsListed } from "../../../src/core/rules/name-is-written-as-listed";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(nameIsWrittenAsListed, {
  accepts: {
    "names as they are listed": aPlan({ activities: [anActivity({ area: "Studentliv", status: "Genomförd" })] }),
    "an area by its number": aPlan({ activities: [anActivity({ area: 1 })] }),
    "names that the plan does not have, which is another rule's business": aPlan({
      activities: [anActivity({ area: "Studentlif", status: "På gång" })],
    }),
    "blank cells": aPlan({ activities: [anActivity({ area: null, status: null })] }),
  },
  reports: {
    "an area in other letters": {
      plan: aPlan({ activities: [anActivity({ area: "STUDENTLIV" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "area" }],
      writes: [["Studentliv"]],
    },
    "a status with two spaces": {
      plan: aPlan({ activities: [anActivity({ status: "Pågår  enligt plan" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "status" }],
      writes: [["Pågår enligt plan"]],
    },
  },
});
