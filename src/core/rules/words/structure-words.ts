import type { RuleWordList } from "./rule-word-list";

/** The rules of this group in people's words: what they are called, what keeps them and what does not. */
export const structureWords: RuleWordList = {
  "area-is-present": {
    title: { sv: "Raden hör till ett område", en: "The row belongs to an area" },
    good: { sv: "Område: Studentliv", en: "Area: Student life" },
    bad: { sv: "En tom cell under Område", en: "An empty cell under Area" },
  },
  "area-is-known": {
    title: { sv: "Området finns i planen", en: "The area is one of the plan's" },
    good: { sv: "Studentliv, som står på bladet Områden", en: "Student life, which stands on the sheet Areas" },
    bad: { sv: "Studentlv", en: "Studnt life" },
  },
  "goal-is-known": {
    title: { sv: "Målet finns i planen", en: "The goal is one of the plan's" },
    good: { sv: "Ett mål som står på bladet Mål", en: "A goal that stands on the sheet Goals" },
    bad: { sv: "Ett mål som ingen rad beskriver", en: "A goal that no row describes" },
  },
  "activity-has-text": {
    title: { sv: "Aktiviteten är beskriven", en: "The activity is described" },
    good: { sv: "Ta fram en gemensam välkomstguide", en: "Make a welcome guide together" },
    bad: { sv: "En rad med ansvarig men utan aktivitet", en: "A row with a responsible unit and no activity" },
  },
  "goal-has-text": {
    title: { sv: "Målet är beskrivet", en: "The goal is described" },
    good: {
      sv: "Minst 300 studenter deltar i introduktionsveckan",
      en: "At least 300 students take part in the introduction week",
    },
    bad: { sv: "En rad med målvärde men utan mål", en: "A row with a target and no goal" },
  },
  "area-has-goal": {
    title: { sv: "Området har minst ett mål", en: "The area has a goal" },
    good: { sv: "Studentliv med två mål", en: "Student life with two goals" },
    bad: { sv: "Ett område med aktiviteter men utan mål", en: "An area with activities and no goal" },
  },
  "goal-has-activity": {
    title: { sv: "Målet har minst en aktivitet", en: "The goal has an activity" },
    good: { sv: "Ett mål och den aktivitet som leder dit", en: "A goal and the activity that leads to it" },
    bad: { sv: "Ett mål som ingen arbetar med", en: "A goal that nobody works on" },
  },
  "activity-is-not-duplicated": {
    title: { sv: "Aktiviteten står en gång", en: "The activity stands once" },
    good: { sv: "En rad för varje aktivitet", en: "One row for each activity" },
    bad: { sv: "Samma aktivitet på två rader", en: "The same activity in two rows" },
  },
  "text-is-not-placeholder": {
    title: { sv: "Cellen säger något", en: "The cell says something" },
    good: { sv: "Klart senast: hösten 2026", en: "Due: autumn 2026" },
    bad: { sv: "TBD", en: "TBD" },
  },
  "text-has-no-personal-number": {
    title: { sv: "Inga personnummer", en: "No personal identity numbers" },
    good: { sv: "Samordnaren vid LiU", en: "The coordinator at LiU" },
    bad: { sv: "Ett personnummer i en anteckning", en: "A personal identity number in a note" },
  },
  "name-is-written-as-listed": {
    title: { sv: "Namnet är skrivet som i listan", en: "The name is written as in the list" },
    good: { sv: "Studentliv, som bland områdena", en: "Student life, as among the areas" },
    bad: { sv: "STUDENTLIV", en: "STUDENT LIFE" },
  },
};
