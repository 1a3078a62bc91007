import type { RuleWordList } from "./rule-word-list";

/** The rules of this group in people's words: what they are called, what keeps them and what does not. */
export const smartaWords: RuleWordList = {
  "goal-is-specific": {
    title: { sv: "Målet är specifikt", en: "The goal is specific" },
    good: {
      sv: "Minst 300 studenter deltar i introduktionsveckan",
      en: "At least 300 students take part in the introduction week",
    },
    bad: { sv: "Vi ska verka för ett bättre studentliv", en: "We shall work for a better student life" },
  },
  "goal-is-measurable": {
    title: { sv: "Målet går att mäta", en: "The goal is measurable" },
    good: { sv: "Från 120 till 300 deltagare", en: "From 120 to 300 participants" },
    bad: { sv: "Fler ska delta", en: "More shall take part" },
  },
  "goal-is-accepted": {
    title: { sv: "Målet är accepterat", en: "The goal is accepted" },
    good: { sv: "Förankrad: LK: 2025-10-01", en: "Agreed: LK: 2025-10-01" },
    bad: { sv: "Inget sägs om att de ansvariga är med på målet", en: "Nothing says that those responsible agree" },
  },
  "goal-is-realistic": {
    title: { sv: "Målet är rimligt", en: "The goal is realistic" },
    good: { sv: "Från 40 % till 65 % på fyra år", en: "From 40% to 65% in four years" },
    bad: { sv: "Från 40 % till 130 %", en: "From 40% to 130%" },
  },
  "goal-is-time-bound": {
    title: { sv: "Målet är tidsatt", en: "The goal is time-bound" },
    good: { sv: "Senast den 31 december 2028", en: "By 31 December 2028" },
    bad: { sv: "Så småningom", en: "In due course" },
  },
};
