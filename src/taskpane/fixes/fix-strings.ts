import type { Text } from "../../core/text";
import { amount, counted } from "../../core/counted";

/** The pane's words about putting things right. */
export const fixStrings = {
  fixes: { sv: "Förslag", en: "Suggestions" },
  becomes: { sv: "blir", en: "becomes" },
  ownId: { sv: "ett nytt ID", en: "a new ID" },
  sameValue: (count: number): Text => ({
    sv: `Alla ${amount(count).sv} med samma värde`,
    en: `All ${amount(count).en} with the same value`,
  }),
  allOf: (label: Text, count: number): Text => ({
    sv: `${label.sv}: alla ${amount(count).sv} med samma värde`,
    en: `${label.en}: all ${amount(count).en} with the same value`,
  }),
  noFix: {
    sv: "Det finns inget förslag här. Rätta i cellen.",
    en: "There is no suggestion here. Put it right in the cell.",
  },
  fixing: { sv: "Rättar …", en: "Putting it right…" },
  fixed: (count: number): Text =>
    counted(count, {
      sv: [() => "Rättat.", (n) => `${n} celler är rättade.`],
      en: [() => "Put right.", (n) => `${n} cells have been put right.`],
    }),

  safe: (count: number): Text =>
    counted(count, {
      sv: [() => "1 sak kan rättas direkt", (n) => `${n} saker kan rättas direkt`],
      en: [() => "1 thing can be put right at once", (n) => `${n} things can be put right at once`],
    }),
  safeMeans: {
    sv: "Inget avgörs av de här rättelserna. Så här blir det:",
    en: "Nothing is decided by these. This is what will be written:",
  },
  fixAll: (count: number): Text => ({ sv: `Rätta alla ${amount(count).sv}`, en: `Put all ${amount(count).en} right` }),
  fixOne: { sv: "Rätta", en: "Put it right" },
  more: (count: number): Text =>
    counted(count, {
      sv: [() => "Och 1 till", (n) => `Och ${n} till`],
      en: [() => "And 1 more", (n) => `And ${n} more`],
    }),
} as const;
