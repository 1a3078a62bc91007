import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** What nobody answers for is done by nobody. */
export const activityHasResponsible: Rule<"activities"> = {
  id: "activity-has-responsible",
  severity: "error",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["responsible"] },
  why: {
    sv: "Det som ingen ansvarar för blir inte gjort.",
    en: "What nobody answers for is not done.",
  },
  *check(row) {
    if (!isMissing(row, "responsible")) return;
    yield {
      at: at(row, "responsible"),
      text: {
        sv: "Ansvarig saknas. Välj den enhet eller part som ser till att aktiviteten blir gjord.",
        en: "Nobody is responsible. Choose the unit or party that sees to it that the activity is done.",
      },
    };
  },
};
