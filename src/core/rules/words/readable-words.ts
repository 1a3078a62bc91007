import type { RuleWordList } from "./rule-word-list";

/** The rules of this group in people's words: what they are called, what keeps them and what does not. */
export const readableWords: RuleWordList = {
  "tables-are-found": {
    title: { sv: "Planens tabeller finns", en: "The plan's tables are there" },
    good: { sv: "Tabellerna Aktiviteter, Mål och Områden", en: "The tables Activities, Goals and Areas" },
    bad: { sv: "En arbetsbok utan tabellen PlanGoals", en: "A workbook without the table PlanGoals" },
  },
  "tables-are-not-copied": {
    title: { sv: "Planen finns på ett ställe", en: "The plan stands in one place" },
    good: { sv: "En tabell PlanActivities", en: "One table PlanActivities" },
    bad: { sv: "PlanActivities och kopian PlanActivities2", en: "PlanActivities and its copy PlanActivities2" },
  },
  "headings-are-known": {
    title: { sv: "Rubrikerna går att känna igen", en: "Headings are known" },
    good: { sv: "Klart senast", en: "Due" },
    bad: { sv: "Kolumn7", en: "Column7" },
  },
  "headings-are-unique": {
    title: { sv: "Varje rubrik finns en gång", en: "Each heading stands once" },
    good: { sv: "En kolumn Ansvarig", en: "One column Responsible" },
    bad: { sv: "Ansvarig och Ansvarig enhet i samma tabell", en: "Responsible and Responsible unit in the same table" },
  },
  "id-is-unique": {
    title: { sv: "Varje rad har ett eget ID", en: "Each row has an ID of its own" },
    good: { sv: "A-7Q4KX2MD på en rad", en: "A-7Q4KX2MD in one row" },
    bad: { sv: "A-7Q4KX2MD på två rader", en: "A-7Q4KX2MD in two rows" },
  },
  "cell-fits-its-column": {
    title: { sv: "Cellen går att läsa", en: "The cell can be read" },
    good: { sv: "Klart senast: mars 2027", en: "Due: March 2027" },
    bad: { sv: "Klart senast: när det passar", en: "Due: when it suits" },
  },
  "cell-is-not-error": {
    title: { sv: "Cellen visar ett värde", en: "The cell shows a value" },
    good: { sv: "LiU: Kommunikationsavdelningen", en: "LiU: Communications Division" },
    bad: { sv: "#REFERENS!", en: "#REF!" },
  },
};
