import * as rows from "../plan/rows";
import { citedRow } from "./cited-row";
import { defineTable } from "./definition";

/** Meetings at which activities and goals are reported on, one meeting a row. */
export const meetingsTable = defineTable({
  name: "PlanMeetings",
  title: { sv: "Möten", en: "Meetings" },
  schema: rows.Meeting,
  columns: {
    meeting: {
      heading: { sv: "Möte", en: "Meeting" },
      shown: true,
      needed: true,
      width: 34,
      synonyms: ["Forum", "Mötesforum"],
    },
    date: { heading: { sv: "Datum", en: "Date" }, shown: true, asText: true, width: 14, synonyms: ["Mötesdatum"] },
    papersDue: {
      heading: { sv: "Underlag senast", en: "Papers due" },
      shown: true,
      asText: true,
      width: 16,
      synonyms: ["Underlag", "Sista dag för underlag"],
    },
    period: { heading: { sv: "Period", en: "Period" }, shown: true, asText: true, width: 16 },
  },
});

/** What has been reported on activities and goals, one report a row. */
export const reportsTable = defineTable({
  name: "PlanReports",
  title: { sv: "Rapporter", en: "Reports" },
  schema: rows.Report,
  columns: {
    row: citedRow,
    meeting: { heading: { sv: "Möte", en: "Meeting" }, shown: true, width: 30 },
    status: { heading: { sv: "Status", en: "Status" }, shown: true, width: 22 },
    progressNote: {
      heading: { sv: "Lägesbeskrivning", en: "Progress note" },
      shown: true,
      width: 60,
      synonyms: ["Läge"],
    },
    received: { heading: { sv: "Inkom", en: "Received" }, shown: true, asText: true, width: 14 },
    givenBy: {
      heading: { sv: "Lämnad av", en: "Given by" },
      shown: true,
      width: 28,
      synonyms: ["Lämnad av (funktion)"],
    },
  },
});
