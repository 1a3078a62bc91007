import { isMissing } from "./missing";
import { fact, type Rule } from "./rule";

/** A plan that nobody has said when to look at again is looked at when it has run out. */
export const reviewIsPlanned: Rule = {
  id: "review-is-planned",
  severity: "advice",
  scope: "plan",
  reads: { facts: ["reviewBy"] },
  why: {
    sv: "En plan utan tid för aktualitetsprövning prövas först när den har löpt ut.",
    en: "A plan without a time for review is looked at again only when it has run out.",
  },
  *check({ typedFacts }) {
    if (!isMissing({ typed: typedFacts }, "reviewBy")) return;
    yield {
      at: fact("reviewBy"),
      text: {
        sv: "Planen säger inte när den ska aktualitetsprövas. Skriv till exempel ”våren 2027”.",
        en: "The plan does not say when it is to be reviewed. Write, for example, “spring 2027”.",
      },
    };
  },
};
