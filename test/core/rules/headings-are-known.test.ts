import { headingsAreKnown } from "../../../src/core/rules/headings-are-known";
import { aPlan, aPlanWithHeadings, aPlanWithout } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(headingsAreKnown, {
  accepts: {
    "headings as they were set up": aPlan(),
    "a misspelt heading": aPlanWithHeadings("activities", { Återrapportering: "Åtterrapporering" }),
    "an English heading among Swedish ones": aPlanWithHeadings("activities", { Ansvarig: "Responsible" }),
    "a column that the table can do without": aPlanWithHeadings("activities", { Övrigt: "Anteckning till mig" }),
    "a table that is missing, which is another rule's business": aPlanWithout("goals"),
  },
  reports: {
    "a needed column under a name of people's own": {
      plan: aPlanWithHeadings("activities", { Ansvarig: "Vem" }),
      says: /bytt namn till ”Vem”/,
      at: [{ table: "activities", row: null, column: "responsible" }],
    },
    "a blank heading": {
      plan: aPlanWithHeadings("goals", { Mål: "" }),
      says: /Lägg till/,
      at: [{ table: "goals", row: null, column: "goal" }],
    },
    "the facts' value column": {
      plan: aPlanWithHeadings("facts", { Värde: "X" }),
      at: [{ table: "facts", row: null, column: "value" }],
    },
  },
});
