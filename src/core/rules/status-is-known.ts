import { quoted, textKey } from "../text";
import { writeNearest } from "./fix";
import { statusWords } from "./known-names";
import { nearest } from "./nearest";
import { isPlaceholder } from "./placeholder";
import { at, type Rule } from "./rule";
import { wordFor } from "./status-forms";

/** A status that the plan has not defined is counted nowhere. */
export const statusIsKnown: Rule<"activities"> = {
  id: "status-is-known",
  severity: "error",
  scope: "row",
  tables: ["activities"],
  reads: { statuses: ["status", "type"], activities: ["status"] },
  why: {
    sv: "En status som planen inte har räknas inte med någonstans.",
    en: "A status that the plan does not have is counted nowhere.",
  },
  *check(row, { statuses, statusesByWord }) {
    // Without a list of its own, a plan has nothing to hold its words against.
    if (row.status === null || statusesByWord.size === 0 || isPlaceholder(row.status)) return;
    if (statusesByWord.has(textKey(row.status))) return;
    const words = statusWords(statuses);
    const meant = wordFor(row.status, statuses) ?? nearest(row.status, words);
    const typed = quoted(row.status);
    yield {
      at: at(row, "status"),
      text: meant
        ? {
            sv: `”${typed}” är ingen av planens statusar. Menas ”${quoted(meant)}”?`,
            en: `“${typed}” is not one of the plan's statuses. Is “${quoted(meant)}” meant?`,
          }
        : {
            sv: `”${typed}” är ingen av planens statusar. Välj en av dessa: ${quoted(words.join(", "), 200)}.`,
            en: `“${typed}” is not one of the plan's statuses. Choose one of these: ${quoted(words.join(", "), 200)}.`,
          },
      fixes: meant ? [writeNearest(at(row, "status"), row.status, meant)] : [],
    };
  },
};
