import { isMissing } from "./missing";
import { fact, type Rule } from "./rule";

/** Only a plan with a first and a last day can be held against its activities' times. */
export const planHasPeriod: Rule = {
  id: "plan-has-period",
  severity: "error",
  scope: "plan",
  reads: { facts: ["validFrom", "validTo"] },
  why: {
    sv: "Utan början och slut går det inte att se om aktiviteterna ryms i planen.",
    en: "Without a beginning and an end, nobody can see whether the activities fit into the plan.",
  },
  *check({ typedFacts }) {
    if (isMissing({ typed: typedFacts }, "validFrom")) {
      yield {
        at: fact("validFrom"),
        text: {
          sv: "Planen säger inte när den börjar gälla. Skriv till exempel 2026 eller 2026-01-01.",
          en: "The plan does not say when it begins. Write, for example, 2026 or 2026-01-01.",
        },
      };
    }
    if (isMissing({ typed: typedFacts }, "validTo")) {
      yield {
        at: fact("validTo"),
        text: {
          sv: "Planen säger inte hur länge den gäller. Skriv till exempel 2028 eller 2028-12-31.",
          en: "The plan does not say when it ends. Write, for example, 2028 or 2028-12-31.",
        },
      };
    }
  },
};
