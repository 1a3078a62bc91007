import type { Activity, Goal } from "../plan/plan";
import { quoted } from "../text";
import { at, type Problem, type Rule } from "./rule";

/** The ID ties notes, reports and exceptions to a row; a row that was copied with its ID shares them by mistake. */
export const idIsUnique: Rule = {
  id: "id-is-unique",
  severity: "error",
  scope: "table",
  reads: { goals: ["id"], activities: ["id"] },
  why: {
    sv: "ID:t knyter rapporter och undantag till rätt rad.",
    en: "The ID ties reports and exceptions to the right row.",
  },
  *check({ goals, activities }) {
    yield* doubled(goals);
    yield* doubled(activities);
  },
};

/** The first row keeps its ID: what refers to it was written before the copy was made. */
function* doubled(rows: readonly (Goal | Activity)[]): Iterable<Problem> {
  const seen = new Set<string>();
  for (const row of rows) {
    if (!row.id) continue;
    if (seen.has(row.id)) {
      yield {
        at: at(row, "id"),
        text: {
          sv: `ID:t ${quoted(row.id)} står också på en tidigare rad; den här är troligen en kopia. Ta bort ID:t här, så får raden ett eget.`,
          en: `The ID ${quoted(row.id)} also stands on an earlier row; this one is probably a copy. Delete the ID here, and the row gets one of its own.`,
        },
        // A row that is written to gets an ID of its own, so an emptied one is all that has to be said.
        fixes: [
          {
            text: { sv: "Ge raden ett eget ID", en: "Give the row an ID of its own" },
            isSafe: true,
            cells: [{ at: at(row, "id"), value: null }],
          },
        ],
      };
    }
    seen.add(row.id);
  }
}
