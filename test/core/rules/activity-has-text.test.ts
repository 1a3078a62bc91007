import { activityHasText } from "../../../src/core/rules/activity-has-text";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(activityHasText, {
  accepts: {
    "an activity of one word": aPlan({ activities: [anActivity({ activity: "Studentguide" })] }),
    "a number in its place, which is another rule's business": aPlan({ activities: [anActivity({ activity: 7 })] }),
    "a row with nothing but an ID, which is no row": aPlan({ activities: [{ id: "A-1" }] }),
  },
  reports: {
    "a row without an activity": {
      plan: aPlan({ activities: [anActivity({ activity: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "activity" }],
    },
  },
});
