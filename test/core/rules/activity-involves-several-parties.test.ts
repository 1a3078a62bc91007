import { activityInvolvesSeveralParties } from "../../../src/core/rules/activity-involves-several-parties";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(activityInvolvesSeveralParties, {
  accepts: {
    "two parties": aPlan({
      activities: [anActivity({ responsible: "LK", takingPart: "LiU: Kommunikationsavdelningen" })],
    }),
    "two units of two parties in one cell": aPlan({
      activities: [anActivity({ responsible: "LK; LiU", takingPart: null })],
    }),
    "somebody who is not known, of whatever party": aPlan({
      activities: [anActivity({ responsible: "LK", takingPart: "Byrån" })],
    }),
    everybody: aPlan({ activities: [anActivity({ responsible: "LK", takingPart: "alla parter" })] }),
    "nobody at all": aPlan({ activities: [anActivity({ responsible: null, takingPart: null })] }),
    "a plan of one party": aPlan({
      parties: [{ party: "LK", shortName: "LK" }],
      activities: [anActivity({ responsible: "LK", takingPart: null })],
    }),
    "nobody responsible, which is another rule's business": aPlan({
      activities: [anActivity({ responsible: null, takingPart: "LiU" })],
    }),
  },
  reports: {
    "one party alone": {
      plan: aPlan({ activities: [anActivity({ responsible: "LK", takingPart: null })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "takingPart" }],
    },
    "two units of one party": {
      plan: aPlan({
        units: [
          { party: "LK", unit: "Staben" },
          { party: "LK", unit: "Kansliet" },
        ],
        activities: [anActivity({ responsible: "Staben", takingPart: "Kansliet" })],
      }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "takingPart" }],
    },
    "the one of two that is of one party": {
      plan: aPlan({ activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", takingPart: null })] }),
      at: [{ table: "activities", row: "A-2", column: "takingPart" }],
    },
    "the column when most are of one party": {
      plan: aPlan({ activities: ["A-1", "A-2"].map((id) => anActivity({ id, takingPart: null })) }),
      at: [{ table: "activities", row: null, column: "takingPart" }],
    },
  },
});
