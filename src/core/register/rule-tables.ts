import * as rows from "../plan/rows";
import { defineTable } from "./definition";

/** Findings that somebody has accepted with a reason. */
export const exceptionsTable = defineTable({
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
});

/** Rules that a plan has turned up, down or off, and why. */
export const rulesTable = defineTable({
  name: "PlanRules",
  title: { sv: "Regler", en: "Rules" },
  schema: rows.RuleChoice,
  columns: {
    rule: { heading: { sv: "Regel", en: "Rule" }, shown: true, needed: true, width: 34 },
    severity: { heading: { sv: "Grad", en: "Severity" }, shown: true, needed: true, width: 14 },
    reason: { heading: { sv: "Motivering", en: "Reason" }, shown: true, width: 60, synonyms: ["Skäl"] },
  },
});
