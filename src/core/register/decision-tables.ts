import * as rows from "../plan/rows";
import { citedRow } from "./cited-row";
import { defineTable } from "./definition";

/** What the parties have decided about the plan, one decision a row. */
export const decisionsTable = defineTable({
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
});

/** Bodies that were asked for their views of the plan before it was decided on. */
export const referralsTable = defineTable({
  name: "PlanReferrals",
  title: { sv: "Remisser", en: "Referrals" },
  schema: rows.Referral,
  columns: {
    body: {
      heading: { sv: "Remissinstans", en: "Body" },
      shown: true,
      needed: true,
      width: 40,
      synonyms: ["Instans", "Remiss till", "Referred to"],
    },
    sent: { heading: { sv: "Skickad", en: "Sent" }, shown: true, asText: true, width: 14 },
    answerBy: {
      heading: { sv: "Svar senast", en: "Answer by" },
      shown: true,
      asText: true,
      width: 14,
      synonyms: ["Sista svarsdag"],
    },
    answered: {
      heading: { sv: "Svar inkom", en: "Answered" },
      shown: true,
      asText: true,
      width: 14,
      synonyms: ["Besvarad"],
    },
    referenceNumber: {
      heading: { sv: "Diarienummer", en: "Reference number" },
      shown: true,
      asText: true,
      width: 18,
      synonyms: ["Dnr"],
    },
  },
});

/** What has been changed in adopted text, and by which decision. */
export const changesTable = defineTable({
  name: "PlanChanges",
  title: { sv: "Ändringar", en: "Changes" },
  schema: rows.Change,
  columns: {
    row: citedRow,
    column: { heading: { sv: "Fält", en: "Column" }, shown: true, needed: true, width: 18, synonyms: ["Field"] },
    from: { heading: { sv: "Från", en: "From" }, shown: true, asText: true, width: 40 },
    to: { heading: { sv: "Till", en: "To" }, shown: true, asText: true, width: 40 },
    decision: { heading: { sv: "Beslut", en: "Decision" }, shown: true, asText: true, width: 24 },
    date: { heading: { sv: "Datum", en: "Date" }, shown: true, asText: true, width: 14 },
  },
});
