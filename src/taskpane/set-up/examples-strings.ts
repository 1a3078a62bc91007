import { counted } from "../../core/counted";
import type { Text } from "../../core/text";

/** The words about worked examples in a plan. */
export const examplesStrings = {
  title: { sv: "Exempel", en: "Examples" },
  count: (rows: number): Text =>
    counted(rows, {
      sv: [() => "En rad i planen är ett exempel.", (n) => `${n} rader i planen är exempel.`],
      en: [() => "One row of the plan is an example.", (n) => `${n} rows of the plan are examples.`],
    }),
  whatGoes: {
    sv: "De kan tas bort när som helst. Rader som du har gett egna ord ligger kvar.",
    en: "They can be removed at any time. Rows that you have given words of your own stay.",
  },
  remove: { sv: "Ta bort exemplen", en: "Remove the examples" },
  removing: { sv: "Tar bort exemplen …", en: "Removing the examples…" },
  removed: { sv: "Exemplen är borttagna.", en: "The examples have been removed." },
} as const;
