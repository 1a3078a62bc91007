import * as rows from "../plan/rows";
import { defineTable } from "./definition";
import { activityColumns } from "./activity-columns";
import { factsTable } from "./facts-table";
import { goalColumns } from "./goal-columns";
import { wordColumns } from "./word-columns";

/**
 * The tables of a plan in the order of their sheets. Meetings, reports, referrals, changes and rules
 * (`PlanMeetings` …) take their places here when what they serve is built.
 */
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
  decisions: defineTable({
    name: "PlanDecisions",
    title: { sv: "Beslut", en: "Decisions" },
    schema: rows.Decision,
    columns: {
      party: { heading: { sv: "Part", en: "Party" }, shown: true, needed: true, width: 28 },
      decidingBody: { heading: { sv: "Beslutsinstans", en: "Deciding body" }, shown: true, width: 28 },
      type: { heading: { sv: "Typ", en: "Type" }, shown: true, width: 18 },
      date: { heading: { sv: "Datum", en: "Date" }, shown: true, asText: true, width: 14 },
      paragraph: { heading: { sv: "§", en: "§" }, shown: true, asText: true, width: 10, synonyms: ["Paragraf"] },
      referenceNumber: {
        heading: { sv: "Diarienummer", en: "Reference number" },
        shown: true,
        asText: true,
        width: 18,
        synonyms: ["Dnr"],
      },
      comment: { heading: { sv: "Kommentar", en: "Comment" }, shown: true, width: 44 },
    },
  }),
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
  exceptions: defineTable({
    name: "PlanExceptions",
    title: { sv: "Undantag", en: "Exceptions" },
    schema: rows.Exception,
    columns: {
      rule: { heading: { sv: "Regel", en: "Rule" }, shown: true, needed: true, width: 30 },
      row: {
        heading: { sv: "Rad (ID)", en: "Row (ID)" },
        shown: true,
        needed: true,
        asText: true,
        width: 16,
        synonyms: ["Rad", "Row"],
      },
      column: { heading: { sv: "Fält", en: "Column" }, shown: true, needed: true, width: 18, synonyms: ["Field"] },
      value: { heading: { sv: "Värde", en: "Value" }, shown: true, needed: true, asText: true, width: 30 },
      reason: { heading: { sv: "Motivering", en: "Reason" }, shown: true, width: 50 },
      by: { heading: { sv: "Av", en: "By" }, shown: true, width: 24 },
      date: { heading: { sv: "Datum", en: "Date" }, shown: true, asText: true, width: 14 },
    },
  }),
  words: defineTable({
    name: "PlanWords",
    title: { sv: "Ordlista", en: "Words" },
    schema: rows.Word,
    columns: wordColumns,
  }),
} as const;
