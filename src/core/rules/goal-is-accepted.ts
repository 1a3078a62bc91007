import { sayMissing } from "./missing";
import type { Rule } from "./rule";

/** Only its lead can accept a goal; the row says whether that has been done. An activity that serves a goal is agreed with it. */
export const goalIsAccepted: Rule = {
  id: "goal-is-accepted",
  severity: "advice",
  scope: "table",
  reads: { goals: ["agreed"], activities: ["goal", "agreed"] },
  why: {
    sv: "Den som ansvarar ska ha fått säga ja till målet.",
    en: "Whoever is responsible should have had the chance to say yes to the goal.",
  },
  *check({ goals, activities }) {
    yield* sayMissing(goals, "agreed", {
      one: {
        sv: "Har den ansvariga godtagit målet? Fyll i så fall i Förankrad.",
        en: "Has whoever is responsible accepted the goal? If so, fill in Agreed.",
      },
      all: (all) => ({
        sv: `Inget av planens ${all} mål är markerat som förankrat. Har de ansvariga godtagit dem? Fyll i så fall i Förankrad.`,
        en: `None of the plan's ${all} goals is marked as agreed. Have those responsible accepted them? If so, fill in Agreed.`,
      }),
      most: (missing, all) => ({
        sv: `${missing} av ${all} mål är inte markerade som förankrade. Har de ansvariga godtagit dem? Fyll i så fall i Förankrad.`,
        en: `${missing} of ${all} goals are not marked as agreed. Have those responsible accepted them? If so, fill in Agreed.`,
      }),
    });
    const alone = activities.filter(({ typed }) => typed.goal === undefined);
    yield* sayMissing(alone, "agreed", {
      one: {
        sv: "Har den ansvariga godtagit aktiviteten? Fyll i så fall i Förankrad.",
        en: "Has whoever is responsible accepted the activity? If so, fill in Agreed.",
      },
      all: (all) => ({
        sv: `Ingen av planens ${all} aktiviteter utan mål är markerad som förankrad. Har de ansvariga godtagit dem? Fyll i så fall i Förankrad.`,
        en: `None of the plan's ${all} activities without a goal is marked as agreed. Have those responsible accepted them? If so, fill in Agreed.`,
      }),
      most: (missing, all) => ({
        sv: `${missing} av ${all} aktiviteter utan mål är inte markerade som förankrade. Har de ansvariga godtagit dem? Fyll i så fall i Förankrad.`,
        en: `${missing} of ${all} activities without a goal are not marked as agreed. Have those responsible accepted them? If so, fill in Agreed.`,
      }),
    });
  },
};
