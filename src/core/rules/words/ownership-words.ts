import type { RuleWordList } from "./rule-word-list";

/** The rules of this group in people's words: what they are called, what keeps them and what does not. */
export const ownershipWords: RuleWordList = {
  "activity-has-responsible": {
    title: { sv: "Aktiviteten har en ansvarig", en: "The activity has somebody responsible" },
    good: { sv: "LK: Kommunikationsstaben", en: "LK: Communications staff" },
    bad: { sv: "En tom cell under Ansvarig", en: "An empty cell under Responsible" },
  },
  "goal-has-responsible": {
    title: { sv: "Målet har en ansvarig", en: "The goal has somebody responsible" },
    good: { sv: "LiU: Kommunikationsavdelningen", en: "LiU: Communications Division" },
    bad: { sv: "En tom cell under Ansvarig", en: "An empty cell under Responsible" },
  },
  "responsible-is-single": {
    title: { sv: "En är ansvarig", en: "One is responsible" },
    good: { sv: "Ansvarig: LK: Staben. Deltar: LiU", en: "Responsible: LK: The staff. Taking part: LiU" },
    bad: { sv: "Ansvarig: LK: Staben, LiU", en: "Responsible: LK: The staff, LiU" },
  },
  "responsible-is-known": {
    title: { sv: "Den ansvariga finns i planen", en: "Whoever is responsible is known to the plan" },
    good: { sv: "LiU: Kommunikationsavdelningen", en: "LiU: Communications Division" },
    bad: { sv: "Komavd", en: "Com. div." },
  },
  "responsible-is-unambiguous": {
    title: { sv: "Det är tydligt vilken enhet som menas", en: "It is clear which unit is meant" },
    good: { sv: "LiU: Ekonomiavdelningen", en: "LiU: Finance Division" },
    bad: { sv: "Ekonomiavdelningen, som båda parter har", en: "Finance Division, which both parties have" },
  },
  "responsible-is-not-collective": {
    title: { sv: "En namngiven enhet är ansvarig", en: "A named unit is responsible" },
    good: { sv: "LK: Kultur- och fritidsnämnden", en: "LK: Culture and leisure board" },
    bad: { sv: "Samtliga nämnder", en: "All boards" },
  },
  "responsible-is-in-force": {
    title: { sv: "Den ansvariga enheten finns kvar", en: "The responsible unit still exists" },
    good: { sv: "En enhet som gäller", en: "A unit that is in force" },
    bad: { sv: "En enhet som upphörde 2025", en: "A unit that ended in 2025" },
  },
  "taking-part-is-known": {
    title: { sv: "De som deltar finns i planen", en: "Those taking part are known to the plan" },
    good: { sv: "LK: Staben; LiU", en: "LK: The staff; LiU" },
    bad: { sv: "Kåren, som inte är en part i planen", en: "The union, which is no party to the plan" },
  },
  "responsible-is-not-also-taking-part": {
    title: {
      sv: "Den ansvariga står inte också som deltagare",
      en: "Whoever is responsible is not listed as taking part, too",
    },
    good: { sv: "Ansvarig: LK. Deltar: LiU", en: "Responsible: LK. Taking part: LiU" },
    bad: { sv: "Ansvarig: LK. Deltar: LK; LiU", en: "Responsible: LK. Taking part: LK; LiU" },
  },
  "activity-involves-several-parties": {
    title: { sv: "Flera parter är med", en: "Several parties are involved" },
    good: { sv: "Ansvarig: LK. Deltar: LiU", en: "Responsible: LK. Taking part: LiU" },
    bad: { sv: "Bara LK, både som ansvarig och deltagare", en: "Only LK, as responsible and taking part" },
  },
  "control-is-with-responsible": {
    title: { sv: "Den ansvariga råder över frågan", en: "Whoever is responsible is in control" },
    good: { sv: "Ansvarig: LK. Rådighet hos: LK", en: "Responsible: LK. Control: LK" },
    bad: { sv: "Ansvarig: LiU. Rådighet hos: LK", en: "Responsible: LiU. Control: LK" },
  },
  "activity-is-agreed": {
    title: { sv: "Aktiviteten är förankrad", en: "The activity is agreed" },
    good: { sv: "Förankrad: LK: 2025-10-01; LiU: 2025-10-08", en: "Agreed: LK: 2025-10-01; LiU: 2025-10-08" },
    bad: {
      sv: "Inget om förankring, och parten har inte antagit planen",
      en: "Nothing agreed, and the party has not adopted the plan",
    },
  },
  "unit-has-function": {
    title: { sv: "Enheten har en funktion att vända sig till", en: "The unit has a function to turn to" },
    good: { sv: "LK: Staben, Kommunikationschef", en: "LK: The staff, head of communications" },
    bad: { sv: "En enhet utan funktion", en: "A unit without a function" },
  },
};
