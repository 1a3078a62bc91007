import type { Text } from "../text";

/** What to add when a letter is not met. `words` are the writer's own, the ones that caused it. */
export const advice = {
  specify: (words: string): Text => ({
    sv: `”${words}” säger inte vad som ska finnas eller vara annorlunda när det är klart. Är det avsiktligt? Beskriv annars resultatet.`,
    en: `“${words}” does not say what will exist or be different when it is done. Is that intended? If not, describe the result.`,
  }),
  specifyAnything: {
    sv: "Här namnges inget som ska finnas eller vara annorlunda när det är klart. Är det avsiktligt? Beskriv annars resultatet.",
    en: "Nothing is named here that will exist or be different when it is done. Is that intended? If not, describe the result.",
  },
  measure: (words: string): Text => ({
    sv: `”${words}” leder inte till något som går att räkna eller bocka av. Är det avsiktligt? Ange annars ett tal, en andel eller en leverans.`,
    en: `“${words}” leads to nothing that can be counted or ticked off. Is that intended? If not, give a number, a share or a delivery.`,
  }),
  measureAnything: {
    sv: "Här finns inget som går att räkna eller bocka av. Är det avsiktligt? Ange annars ett tal, en andel eller en leverans.",
    en: "There is nothing here to count or tick off. Is that intended? If not, give a number, a share or a delivery.",
  },
  date: (words: string): Text => ({
    sv: `”${words}” säger inte när det är klart. Ange en tid, eller hur ofta det ska ske, till exempel varje termin.`,
    en: `“${words}” does not say when it is done. Give a time, or how often it is to happen, such as every term.`,
  }),
  dateAnything: {
    sv: "Det framgår inte när det ska vara klart. Ange en dag, en termin eller ett år.",
    en: "It is not said when it is to be done. Give a day, a term or a year.",
  },
} as const;
