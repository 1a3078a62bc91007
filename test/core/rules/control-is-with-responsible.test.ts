import { controlIsWithResponsible } from "../../../src/core/rules/control-is-with-responsible";
import { anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(controlIsWithResponsible, {
  accepts: {
    "the party of the unit that is responsible": aPlan({
      activities: [anActivity({ responsible: "LK: Kommunikationsstaben", control: "LK" })],
    }),
    "several parties, that one among them": aPlan({
      activities: [anActivity({ responsible: "LK: Kommunikationsstaben", control: "LiU; Linköpings kommun" })],
    }),
    "nobody said to be in control": aPlan({ activities: [anActivity({ control: null })] }),
    "a name that nobody knows": aPlan({ activities: [anActivity({ responsible: "LK", control: "Regionen" })] }),
    "somebody responsible whom nobody knows, which is another rule's business": aPlan({
      activities: [anActivity({ responsible: "Byrån", control: "LK" })],
    }),
  },
  reports: {
    "another party": {
      plan: aPlan({ activities: [anActivity({ responsible: "LK: Kommunikationsstaben", control: "LiU" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "control" }],
    },
  },
});
