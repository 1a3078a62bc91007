import { fact, type Rule } from "./rule";

/** A plan that ends before it begins has its two days the wrong way round. */
export const planPeriodIsValid: Rule = {
  id: "plan-period-is-valid",
  severity: "error",
  scope: "plan",
  reads: { facts: ["validFrom", "validTo"] },
  why: {
    sv: "En plan som slutar innan den börjar gäller inte någon dag.",
    en: "A plan that ends before it begins is valid on no day.",
  },
  *check({ facts: { validFrom, validTo } }) {
    if (!validFrom || !validTo || validFrom.first <= validTo.last) return;
    yield {
      at: fact("validTo"),
      text: {
        sv: `Planen gäller från ${validFrom.typed} men till ${validTo.typed}, som är tidigare. Rätta en av dem.`,
        en: `The plan is valid from ${validFrom.typed} but until ${validTo.typed}, which is earlier. Correct one of them.`,
      },
    };
  },
};
