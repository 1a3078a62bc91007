import type { ReadColumn } from "../../core/intake/proposal";
import type { Text } from "../../core/text";

/** What a column of somebody else's plan can be about, in the register's own terms where it has them. */
export const fieldStrings: Readonly<Record<ReadColumn["field"], Text>> = {
  area: { sv: "Område", en: "Area" },
  goal: { sv: "Mål", en: "Goal" },
  activity: { sv: "Aktivitet", en: "Activity" },
  owner: { sv: "Ansvarig", en: "Responsible" },
  ownerParty: { sv: "Den ansvarigas part", en: "Party of the responsible" },
  participants: { sv: "Deltar", en: "Taking part" },
  start: { sv: "Start", en: "Start" },
  end: { sv: "Klart senast", en: "Due" },
  time: { sv: "Tid, från och till", en: "Time, from and to" },
  reportBack: { sv: "Återrapportering", en: "Report back" },
  status: { sv: "Status", en: "Status" },
  comment: { sv: "Lägesbeskrivning", en: "Progress note" },
  deliverable: { sv: "Förväntat resultat", en: "Expected result" },
  indicator: { sv: "Indikator", en: "Indicator" },
  baseline: { sv: "Utgångsläge", en: "Baseline" },
  target: { sv: "Målvärde", en: "Target" },
  goalLead: { sv: "Ansvarig för målet", en: "Responsible for the goal" },
  goalRef: { sv: "Nummer på målet som raden hör till", en: "Number of the goal that the row belongs to" },
  code: { sv: "Nr", en: "No" },
  level: { sv: "Om raden är mål eller aktivitet", en: "Whether the row is a goal or an activity" },
  period: { sv: "Tid, med kryss i kolumnen", en: "Time, marked in the column" },
  followUp: { sv: "Uppföljning", en: "Follow-up" },
  title: { sv: "Rubrik på raden", en: "Title of the row" },
  note: { sv: "Övrigt", en: "Other" },
};

/** What a person can choose, in the order of the register's columns. What only means something to the reading is no choice. */
export const fieldsToChoose = (Object.keys(fieldStrings) as ReadColumn["field"][]).filter(
  (field) => !["ownerParty", "period", "followUp", "title"].includes(field),
);
