import type { RuleWordList } from "./rule-word-list";

/** The rules of this group in people's words: what they are called, what keeps them and what does not. */
export const factsWords: RuleWordList = {
  "plan-has-title": {
    title: { sv: "Planen har en titel", en: "The plan has a title" },
    good: { sv: "Handlingsplan för samverkan 2026–2030", en: "Action plan for cooperation 2026–2030" },
    bad: { sv: "En tom titel", en: "No title" },
  },
  "plan-has-period": {
    title: { sv: "Planen säger när den gäller", en: "The plan says when it holds" },
    good: { sv: "Gäller från 2026-01-01 till 2030-12-31", en: "Valid from 2026-01-01 to 2030-12-31" },
    bad: { sv: "Gäller från 2026, utan slut", en: "Valid from 2026, without an end" },
  },
  "plan-period-is-valid": {
    title: { sv: "Planen slutar efter att den börjat", en: "The plan ends after it begins" },
    good: { sv: "2026 till 2030", en: "2026 to 2030" },
    bad: { sv: "2030 till 2026", en: "2030 to 2026" },
  },
  "plan-has-reference-number": {
    title: { sv: "Planen har ett diarienummer", en: "The plan has a reference number" },
    good: { sv: "KS 2019-695", en: "KS 2019-695" },
    bad: { sv: "Inget diarienummer", en: "No reference number" },
  },
  "plan-has-document-owner": {
    title: { sv: "Planen har en dokumentansvarig", en: "The plan has a document owner" },
    good: { sv: "Biträdande kommundirektör", en: "Deputy chief executive" },
    bad: { sv: "Ingen dokumentansvarig", en: "No document owner" },
  },
  "adopted-plan-has-decisions": {
    title: { sv: "Varje part har beslutat om planen", en: "Each party has decided on the plan" },
    good: { sv: "LK, Kommunstyrelsen, 2025-11-19, § 356", en: "LK, the executive board, 2025-11-19, § 356" },
    bad: { sv: "Ett beslut utan datum och paragraf", en: "A decision without date and paragraph" },
  },
  "referral-is-answered": {
    title: { sv: "Remissen är besvarad", en: "The referral is answered" },
    good: { sv: "Svar inkom 2026-03-01", en: "Answered 2026-03-01" },
    bad: { sv: "Svar senast har passerat, inget svar", en: "The last day has passed without an answer" },
  },
  "review-is-planned": {
    title: { sv: "Aktualitetsprövning är planerad", en: "A review is planned" },
    good: { sv: "Aktualitetsprövning: hösten 2028", en: "Review by: autumn 2028" },
    bad: { sv: "Ingen tid för aktualitetsprövning", en: "No time for a review" },
  },
  "plan-is-in-force": {
    title: { sv: "Planen gäller", en: "The plan is in force" },
    good: { sv: "Gäller till 2030", en: "Valid to 2030" },
    bad: { sv: "Gällde till 2025, utan beslut att förlänga", en: "Valid to 2025, without a decision to prolong" },
  },
  "rule-choice-is-known": {
    title: { sv: "Regeln som planen ändrar finns", en: "The rule that the plan changes exists" },
    good: { sv: "goal-has-due", en: "goal-has-due" },
    bad: { sv: "En regel som inte finns", en: "A rule that does not exist" },
  },
};
