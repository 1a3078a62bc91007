import { sayMissing } from "./missing";
import type { Rule } from "./rule";

/** Somebody has to be asked whether the goal is being reached. */
export const goalHasResponsible: Rule = {
  id: "goal-has-responsible",
  severity: "warning",
  scope: "table",
  reads: { goals: ["responsible"] },
  why: {
    sv: "Någon måste kunna svara på om målet är på väg att nås.",
    en: "Somebody has to be able to say whether the goal is being reached.",
  },
  check: ({ goals }) =>
    sayMissing(goals, "responsible", {
      one: {
        sv: "Ansvarig saknas. Välj den enhet eller part som svarar för målet.",
        en: "Nobody is responsible. Choose the unit or party that answers for the goal.",
      },
      all: (all) => ({
        sv: `Inget av planens ${all} mål har någon ansvarig. Välj vem som svarar för vart och ett.`,
        en: `None of the plan's ${all} goals has anyone responsible. Choose who answers for each.`,
      }),
      most: (missing, all) => ({
        sv: `${missing} av ${all} mål saknar ansvarig. Välj vem som svarar för vart och ett.`,
        en: `${missing} of ${all} goals have no one responsible. Choose who answers for each.`,
      }),
    }),
};
