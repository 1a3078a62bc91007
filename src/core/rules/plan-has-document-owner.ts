import { isMissing } from "./missing";
import { fact, type Rule } from "./rule";

/** A document that nobody owns is neither revised nor answered for. */
export const planHasDocumentOwner: Rule = {
  id: "plan-has-document-owner",
  severity: "warning",
  scope: "plan",
  reads: { facts: ["documentOwner"] },
  why: {
    sv: "Ett dokument som ingen ansvarar för blir inte uppdaterat.",
    en: "A document that nobody answers for is not kept up to date.",
  },
  *check({ typedFacts }) {
    if (!isMissing({ typed: typedFacts }, "documentOwner")) return;
    yield {
      at: fact("documentOwner"),
      text: {
        sv: "Planen saknar dokumentansvarig. Skriv den funktion som ansvarar för dokumentet.",
        en: "The plan has no document owner. Write the function that answers for the document.",
      },
    };
  },
};
