import * as rows from "../plan/rows";
import { activityColumns } from "./activity-columns";
import { changesTable, decisionsTable, referralsTable } from "./decision-tables";
import { defineTable } from "./definition";
import { factsTable } from "./facts-table";
import { goalColumns } from "./goal-columns";
import { meetingsTable, reportsTable } from "./meeting-tables";
import { exceptionsTable, rulesTable } from "./rule-tables";
import { wordColumns } from "./word-columns";

/** The tables of a plan in the order of their sheets. */
export const tables = {
  facts: factsTable,
  parties: defineTable({
    name: "PlanParties",
    title: { sv: "Parter", en: "Parties" },
    schema: rows.Party,
    columns: {
      party: { heading: { sv: "Part", en: "Party" }, shown: true, needed: true, width: 34 },
      shortName: { heading: { sv: "Kortnamn", en: "Short name" }, shown: true, needed: true, width: 14 },
      type: { heading: { sv: "Typ", en: "Type" }, shown: true, width: 20 },
      decidingBody: { heading: { sv: "Beslutsinstans", en: "Deciding body" }, shown: true, width: 28 },
    },
  }),
  units: defineTable({
    name: "PlanUnits",
    title: { sv: "Enheter", en: "Units" },
    schema: rows.Unit,
    columns: {
      party: { heading: { sv: "Part", en: "Party" }, shown: true, needed: true, width: 16 },
      unit: { heading: { sv: "Enhet", en: "Unit" }, shown: true, needed: true, width: 44 },
      function: { heading: { sv: "Funktion", en: "Function" }, shown: true, width: 28 },
      person: { heading: { sv: "Person", en: "Person" }, shown: true, width: 24 },
      email: { heading: { sv: "E-post", en: "E-mail" }, shown: true, width: 28, synonyms: ["Epost", "Mejl", "Email"] },
      validTo: { heading: { sv: "Gäller t.o.m.", en: "Valid to" }, asText: true, width: 16 },
      replacedBy: { heading: { sv: "Ersatt av", en: "Replaced by" }, width: 28 },
    },
  }),
  areas: defineTable({
    name: "PlanAreas",
    title: { sv: "Områden", en: "Areas" },
    schema: rows.Area,
    needed: true,
    columns: {
      no: { heading: { sv: "Nr", en: "No" }, shown: true, asText: true, width: 8 },
      area: { heading: { sv: "Område", en: "Area" }, shown: true, needed: true, width: 44 },
      description: { heading: { sv: "Beskrivning", en: "Description" }, shown: true, width: 60 },
      responsible: { heading: { sv: "Ansvarig", en: "Responsible" }, shown: true, width: 36 },
    },
  }),
  goals: defineTable({
    name: "PlanGoals",
    title: { sv: "Mål", en: "Goals" },
    schema: rows.Goal,
    needed: true,
    idLetter: "M",
    columns: goalColumns,
  }),
  activities: defineTable({
    name: "PlanActivities",
    title: { sv: "Aktiviteter", en: "Activities" },
    schema: rows.Activity,
    needed: true,
    idLetter: "A",
    columns: activityColumns,
  }),
  meetings: meetingsTable,
  reports: reportsTable,
  decisions: decisionsTable,
  referrals: referralsTable,
  changes: changesTable,
  statuses: defineTable({
    name: "PlanStatuses",
    title: { sv: "Statusar", en: "Statuses" },
    schema: rows.Status,
    columns: {
      status: { heading: { sv: "Status", en: "Status" }, shown: true, needed: true, width: 28 },
      means: { heading: { sv: "Betydelse", en: "Means" }, shown: true, width: 60 },
      type: { heading: { sv: "Typ", en: "Type" }, shown: true, needed: true, width: 18 },
      color: { heading: { sv: "Färg", en: "Colour" }, shown: true, width: 12, synonyms: ["Color"] },
    },
  }),
  exceptions: exceptionsTable,
  rules: rulesTable,
  words: defineTable({
    name: "PlanWords",
    title: { sv: "Ordlista", en: "Words" },
    schema: rows.Word,
    columns: wordColumns,
  }),
} as const;
