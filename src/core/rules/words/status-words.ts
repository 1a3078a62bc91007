import type { RuleWordList } from "./rule-word-list";

/** The rules of this group in people's words: what they are called, what keeps them and what does not. */
export const statusWords: RuleWordList = {
  "status-is-known": {
    title: { sv: "Statusen är en av planens", en: "The status is one of the plan's" },
    good: { sv: "Pågår enligt plan", en: "In progress as planned" },
    bad: { sv: "På gång", en: "Under way, sort of" },
  },
  "overdue-is-explained": {
    title: { sv: "Det som är försenat är förklarat", en: "What is overdue is explained" },
    good: { sv: "Försenad: upphandlingen överklagades", en: "Late: the procurement was appealed" },
    bad: { sv: "Sluttiden har passerat, ingen lägesbeskrivning", en: "Past its end, without a progress note" },
  },
  "deviation-has-note": {
    title: { sv: "Avvikelsen är förklarad", en: "A deviation has a note" },
    good: { sv: "Pågår med avvikelse: vakant tjänst till mars", en: "In progress with deviation: vacancy until March" },
    bad: { sv: "Pågår med avvikelse, utan lägesbeskrivning", en: "In progress with deviation, without a note" },
  },
  "postponed-or-stopped-has-decision": {
    title: { sv: "Det som skjuts upp eller avbryts har ett beslut", en: "What is postponed or stopped has a decision" },
    good: { sv: "Avbruten: KS 2026-11-03 § 210", en: "Stopped: executive board 2026-11-03 § 210" },
    bad: { sv: "Avbruten, utan beslut", en: "Stopped, without a decision" },
  },
  "done-has-report": {
    title: { sv: "Det som är genomfört är rapporterat", en: "What is done is reported" },
    good: { sv: "Genomförd, med en rapport till mötet", en: "Done, with a report to the meeting" },
    bad: { sv: "Genomförd, utan rapport", en: "Done, without a report" },
  },
  "status-agrees-with-time": {
    title: { sv: "Statusen stämmer med tiden", en: "The status agrees with the time" },
    good: { sv: "Start 2027: Inte påbörjad", en: "Start 2027: Not started" },
    bad: { sv: "Start 2024: Inte påbörjad", en: "Start 2024: Not started" },
  },
};
