import { sayMissing } from "./missing";
import type { Rule } from "./rule";

/** Without a last day a goal is never missed, and never met. */
export const goalHasDue: Rule = {
  id: "goal-has-due",
  severity: "warning",
  scope: "table",
  reads: { goals: ["due"] },
  why: {
    sv: "Ett mål utan sluttid kan varken nås eller missas.",
    en: "A goal without an end is neither met nor missed.",
  },
  check: ({ goals }) =>
    sayMissing(goals, "due", {
      one: {
        sv: "Sluttid saknas. Ange när målet ska vara uppnått.",
        en: "There is no end. Say when the goal is to be reached.",
      },
      all: (all) => ({
        sv: `Inget av planens ${all} mål har någon sluttid. Ange när vart och ett ska vara uppnått.`,
        en: `None of the plan's ${all} goals has an end. Say when each is to be reached.`,
      }),
      most: (missing, all) => ({
        sv: `${missing} av ${all} mål saknar sluttid. Ange när vart och ett ska vara uppnått.`,
        en: `${missing} of ${all} goals have no end. Say when each is to be reached.`,
      }),
    }),
};
