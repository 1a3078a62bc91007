import { quoted } from "../text";
import { referenceNumber } from "../plan/reference-number";
import { fact, type Rule } from "./rule";

/** The reference number is how a plan is found in each party's records. */
export const planHasReferenceNumber: Rule = {
  id: "plan-has-reference-number",
  severity: "warning",
  scope: "plan",
  reads: { facts: ["referenceNumber"] },
  why: {
    sv: "Med diarienumret går planen att hitta i diariet.",
    en: "The reference number is how the plan is found in the records.",
  },
  *check({ typedFacts: { referenceNumber: typed } }) {
    if (typed !== undefined && referenceNumber.test(typed)) return;
    yield {
      at: fact("referenceNumber"),
      text:
        typed === undefined
          ? {
              sv: "Planen saknar diarienummer. Skriv det som det står i diariet, till exempel KS 2026/0201.",
              en: "The plan has no reference number. Write it as it stands in the records, such as KS 2026/0201.",
            }
          : {
              sv: `”${quoted(typed)}” ser inte ut som ett diarienummer. Skriv år och löpnummer, till exempel KS 2026/0201.`,
              en: `“${quoted(typed)}” does not look like a reference number. Write the year and serial number, such as KS 2026/0201.`,
            },
    };
  },
};
