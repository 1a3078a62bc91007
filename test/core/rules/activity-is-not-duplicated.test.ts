import { activityIsNotDuplicated } from "../../../src/core/rules/activity-is-not-duplicated";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(activityIsNotDuplicated, {
  accepts: {
    "two activities": aPlan({
      areas: [{ no: "1", area: "Studentliv" }, { area: "Bildning" }],
      activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", activity: "Utse en samordnare" })],
    }),
    "the same one in another area": aPlan({
      areas: [{ no: "1", area: "Studentliv" }, { area: "Bildning" }],
      activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", area: "Bildning" })],
    }),
    "the same one at another time": aPlan({
      areas: [{ no: "1", area: "Studentliv" }, { area: "Bildning" }],
      activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", due: "HT 2027" })],
    }),
    "rows without an activity, which is another rule's business": aPlan({
      activities: [anActivity({ id: "A-1", activity: null }), anActivity({ id: "A-2", activity: null })],
    }),
    "two placeholders, which is another rule's business": aPlan({
      activities: [anActivity({ id: "A-1", activity: "TBD" }), anActivity({ id: "A-2", activity: "TBD" })],
    }),
  },
  reports: {
    "the same one twice, at the row that sorts last": {
      plan: aPlan({ activities: [anActivity({ id: "A-2" }), anActivity({ id: "A-1" })] }),
      at: [{ table: "activities", row: "A-2", column: "activity" }],
    },
    "the same one in other letters and signs": {
      plan: aPlan({
        activities: [
          anActivity({ id: "A-1", activity: "Ta fram en guide." }),
          anActivity({ id: "A-2", activity: "TA FRAM  en guide" }),
        ],
      }),
      at: [{ table: "activities", row: "A-2", column: "activity" }],
    },
    "the same one, its area once by name and once by number": {
      plan: aPlan({
        areas: [{ no: "1", area: "Studentliv" }, { area: "Bildning" }],
        activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", area: 1 })],
      }),
      at: [{ table: "activities", row: "A-2", column: "activity" }],
    },
    "every copy but one": {
      plan: aPlan({ activities: ["A-1", "A-2", "A-3"].map((id) => anActivity({ id })) }),
      at: ["A-2", "A-3"].map((row) => ({ table: "activities" as const, row, column: "activity" })),
    },
  },
});
