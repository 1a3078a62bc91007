import type { RuleWordList } from "./rule-word-list";

/** The rules of this group in people's words: what they are called, what keeps them and what does not. */
export const timeWords: RuleWordList = {
  "start-before-due": {
    title: { sv: "Aktiviteten börjar innan den ska vara klar", en: "An activity starts before it is due" },
    good: { sv: "Start VT 2026, klart HT 2026", en: "Start spring 2026, due autumn 2026" },
    bad: { sv: "Start HT 2026, klart VT 2026", en: "Start autumn 2026, due spring 2026" },
  },
  "activity-starts-within-plan-period": {
    title: { sv: "Aktiviteten börjar under planens tid", en: "The activity starts within the plan's period" },
    good: { sv: "Start 2026 i en plan från 2026", en: "Start 2026 in a plan from 2026" },
    bad: { sv: "Start 2024 i en plan från 2026", en: "Start 2024 in a plan from 2026" },
  },
  "activity-within-plan-period": {
    title: { sv: "Aktiviteten ryms i planens tid", en: "The activity fits into the plan's period" },
    good: { sv: "Klart 2030 i en plan till 2030", en: "Due 2030 in a plan to 2030" },
    bad: { sv: "Klart 2032 i en plan till 2030", en: "Due 2032 in a plan to 2030" },
  },
  "activity-has-due": {
    title: { sv: "Aktiviteten har en sluttid", en: "The activity has an end" },
    good: { sv: "Klart senast: hösten 2026", en: "Due: autumn 2026" },
    bad: { sv: "En tom cell under Klart senast", en: "An empty cell under Due" },
  },
  "goal-has-due": {
    title: { sv: "Målet har en sluttid", en: "The goal has an end" },
    good: { sv: "Uppnås senast: 2028", en: "Due: 2028" },
    bad: { sv: "En tom cell under Uppnås senast", en: "An empty cell under Due" },
  },
  "goal-due-within-plan": {
    title: { sv: "Målet nås under planens tid", en: "The goal is due within the plan's period" },
    good: { sv: "Uppnås 2030 i en plan till 2030", en: "Due 2030 in a plan to 2030" },
    bad: { sv: "Uppnås 2035 i en plan till 2030", en: "Due 2035 in a plan to 2030" },
  },
  "report-is-planned": {
    title: { sv: "Återrapportering är planerad", en: "Reporting back is planned" },
    good: { sv: "Hösten 2026 i Samverkansrådet", en: "Autumn 2026 in the council" },
    bad: { sv: "En tom cell under Återrapportering", en: "An empty cell under Report back" },
  },
  "report-meeting-is-known": {
    title: { sv: "Mötet för återrapportering finns", en: "The meeting to report at is known" },
    good: { sv: "Samverkansrådet, som står på bladet Möten", en: "The council, which stands on the sheet Meetings" },
    bad: { sv: "Ett råd som inte står på bladet Möten", en: "A council that is not on the sheet Meetings" },
  },
  "report-after-start": {
    title: { sv: "Återrapportering sker efter start", en: "Reporting back comes after the start" },
    good: { sv: "Start våren 2026, rapport hösten 2026", en: "Start spring 2026, report autumn 2026" },
    bad: { sv: "Start hösten 2026, rapport våren 2026", en: "Start autumn 2026, report spring 2026" },
  },
  "report-within-plan-period": {
    title: { sv: "Återrapportering ryms i planens tid", en: "Reporting back fits into the plan's period" },
    good: { sv: "Rapport 2029 i en plan till 2030", en: "Report 2029 in a plan to 2030" },
    bad: { sv: "Rapport 2032 i en plan till 2030", en: "Report 2032 in a plan to 2030" },
  },
  "period-is-in-plain-form": {
    title: { sv: "Tiden är skriven på ett vanligt sätt", en: "The time is plainly written" },
    good: { sv: "HT 2026", en: "HT 2026" },
    bad: { sv: "ht-26", en: "ht-26" },
  },
  "report-has-time": {
    title: { sv: "Återrapporteringen har en tid", en: "Reporting back has a time" },
    good: { sv: "Hösten 2026 i Samverkansrådet", en: "Autumn 2026 in the council" },
    bad: { sv: "Vid behov", en: "When needed" },
  },
  "report-has-meeting": {
    title: { sv: "Mötet hålls den tid som anges", en: "The meeting is held in that time" },
    good: {
      sv: "Hösten 2026, då rådet möts den 24 november",
      en: "Autumn 2026, when the council meets on 24 November",
    },
    bad: { sv: "Våren 2027, då inget möte är planerat", en: "Spring 2027, when no meeting is planned" },
  },
};
