import { plainForm } from "../plan/period-forms";
import { quoted } from "../text";
import { write } from "./fix";
import { at, type Rule } from "./rule";

const timesIn = { goals: ["due"], activities: ["start", "due"] } as const;

/** A time that can be read in spite of how it is written is misread by the next person, and sorted apart. */
export const periodIsInPlainForm: Rule<"goals" | "activities"> = {
  id: "period-is-in-plain-form",
  severity: "advice",
  scope: "row",
  tables: ["goals", "activities"],
  reads: timesIn,
  why: {
    sv: "Tider som skrivs på olika sätt sorteras isär och läses fel.",
    en: "Times that are written in different ways are sorted apart and misread.",
  },
  *check(row) {
    for (const column of timesIn[row.table]) {
      const typed = row.typed[column];
      const plain = typed === undefined ? undefined : plainForm(typed);
      if (plain === undefined) continue;
      yield {
        at: at(row, column),
        text: {
          sv: `”${quoted(typed ?? "")}” läses som ${plain}. Skriv ${plain}, så läser alla det likadant.`,
          en: `“${quoted(typed ?? "")}” is read as ${plain}. Write ${plain}, and everybody reads it alike.`,
        },
        fixes: [write(at(row, column), plain, true)],
      };
    }
  },
};
