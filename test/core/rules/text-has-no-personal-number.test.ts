import { textHasNoPersonalNumber } from "../../../src/core/rules/text-has-no-personal-number";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(textHasNoPersonalNumber, {
  accepts: {
    "a number whose last digit is wrong": aPlan({ activities: [anActivity({ progressNote: "Ring 811218-9877" })] }),
    "a reference number": aPlan({
      activities: [anActivity({ progressNote: "KS 2019-695, 2026-0123 och V-2026-0123" })],
    }),
    "a telephone number": aPlan({ activities: [anActivity({ progressNote: "013-20 60 00 eller 070-123 45 67" })] }),
    "an organisation number": aPlan({ activities: [anActivity({ progressNote: "212000-0449" })] }),
    "days and times": aPlan({ activities: [anActivity({ progressNote: "2026-03-31, 20260331 och 202603311200" })] }),
  },
  reports: {
    "a number": {
      plan: aPlan({ activities: [anActivity({ progressNote: "Ansvarig: Eva, 811218-9876." })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
      writes: [["Ansvarig: Eva, ."]],
    },
    "one with a century and no sign, alone in its cell": {
      plan: aPlan({ activities: [anActivity({ progressNote: "198112189876" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
      writes: [[null]],
    },
    "one that is a number to Excel": {
      plan: aPlan({ activities: [anActivity({ decision: 8112189876 })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "decision" }],
    },
    "a coordination number": {
      plan: aPlan({ activities: [anActivity({ progressNote: "701063-2391" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "progressNote" }],
    },
    "one in a report, a referral, a change and an exception": {
      plan: aPlan({
        reports: [{ row: "A-7Q4KX2MD", progressNote: "Klart", givenBy: "Eva 811218-9876" }],
        referrals: [{ body: "Eva 811218-9876" }],
        changes: [{ row: "A-7Q4KX2MD", column: "Ansvarig", from: "Eva 811218-9876", to: "LK" }],
        exceptions: [{ rule: "id-is-unique", value: "A-1", reason: "Efter samtal", by: "Eva 811218-9876" }],
      }),
      at: [
        { table: "reports", row: "#1", column: "givenBy" },
        { table: "referrals", row: "#1", column: "body" },
        { table: "changes", row: "#1", column: "from" },
        { table: "exceptions", row: "#1", column: "by" },
      ],
    },
    "one in each of two cells": {
      plan: aPlan({
        goals: [aGoal({ comment: "811218-9876" })],
        units: [{ party: "LK", unit: "Staben", person: "Eva 640823-3234" }],
      }),
      at: [
        { table: "units", row: "#1", column: "person" },
        { table: "goals", row: "M-7Q4KX2MD", column: "comment" },
      ],
    },
  },
});
