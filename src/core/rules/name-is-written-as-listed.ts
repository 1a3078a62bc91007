import { quoted, textKey } from "../text";
import { write } from "./fix";
import { at, type Rule } from "./rule";

/** The add-in reads a name whatever its letters and spaces; Excel's filters show each writing as a name of its own. */
export const nameIsWrittenAsListed: Rule<"goals" | "activities"> = {
  id: "name-is-written-as-listed",
  severity: "advice",
  scope: "row",
  tables: ["goals", "activities"],
  reads: { areas: ["no", "area"], statuses: ["status"], goals: ["area"], activities: ["area", "status"] },
  why: {
    sv: "Excels filter visar varje skrivsätt för sig.",
    en: "Excel's filters show each writing by itself.",
  },
  *check(row, { areasByName, statusesByWord }) {
    const area = areasByName.get(textKey(row.area ?? ""))?.area;
    const status = row.table === "activities" ? statusesByWord.get(textKey(row.status ?? ""))?.status : undefined;
    for (const [column, listed] of [["area", area] as const, ["status", status] as const]) {
      const typed = row.typed[column];
      // An area may be cited by its number, which is no other writing of its name.
      if (!listed || typed === undefined || typed === listed || textKey(typed) !== textKey(listed)) continue;
      yield {
        at: at(row, column),
        text: {
          sv: `”${quoted(typed)}” skrivs ”${quoted(listed)}” i planens lista. Skriv likadant, så syns det som ett och samma i Excels filter.`,
          en: `“${quoted(typed)}” is written “${quoted(listed)}” in the plan's list. Write it alike, and Excel's filters show it as one.`,
        },
        fixes: [write(at(row, column), listed, true)],
      };
    }
  },
};
