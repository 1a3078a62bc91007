import { isMissing } from "./missing";
import { fact, type Rule } from "./rule";

/** The title stands on every status sheet and is what people cite. */
export const planHasTitle: Rule = {
  id: "plan-has-title",
  severity: "error",
  scope: "plan",
  reads: { facts: ["title"] },
  why: {
    sv: "Titeln står på varje statusblad och är det som planen kallas i beslut.",
    en: "The title stands on every status sheet and is what decisions call the plan.",
  },
  *check({ typedFacts }) {
    if (!isMissing({ typed: typedFacts }, "title")) return;
    yield {
      at: fact("title"),
      text: {
        sv: "Planen saknar titel. Skriv den som den står i beslutet.",
        en: "The plan has no title. Write it as it stands in the decision.",
      },
    };
  },
};
