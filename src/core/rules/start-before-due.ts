import { at, type Rule } from "./rule";

/** What ends before it starts has a slip in one of its two times. */
export const startBeforeDue: Rule<"activities"> = {
  id: "start-before-due",
  severity: "error",
  scope: "row",
  tables: ["activities"],
  reads: { activities: ["start", "due"] },
  why: {
    sv: "En aktivitet som slutar innan den startar har fel i en av tiderna.",
    en: "An activity that ends before it starts has a slip in one of its times.",
  },
  *check(row) {
    const { start, due } = row;
    if (!start || !due || start.first <= due.last) return;
    yield {
      at: at(row, "due"),
      text: {
        sv: `Aktiviteten ska vara klar ${due.typed} men startar först ${start.typed}. Rätta en av tiderna.`,
        en: `The activity is to be done ${due.typed} but starts only ${start.typed}. Correct one of the times.`,
      },
    };
  },
};
