import { citedGoals, goalNames } from "../plan/cited-goals";
import { quoted } from "../text";
import { writeNearest } from "./fix";
import { nearest } from "./nearest";
import { isPlaceholder } from "./placeholder";
import { at, type Rule } from "./rule";

/** An activity that serves a goal the plan does not have is counted towards none. */
export const goalIsKnown: Rule<"activities"> = {
  id: "goal-is-known",
  severity: "error",
  scope: "row",
  tables: ["activities"],
  reads: { goals: ["no", "goal", "id"], activities: ["goal"] },
  why: {
    sv: "En aktivitet räknas till sitt mål bara om målet finns i planen.",
    en: "An activity counts towards its goal only if the plan has that goal.",
  },
  *check(row, { goals }) {
    // A plan without goals is asked about that once.
    if (row.goal === null || goals.length === 0 || isPlaceholder(row.goal)) return;
    const [unknown] = citedGoals(row.goal, goals).unknown;
    if (unknown === undefined) return;
    const meant = nearest(unknown, goalNames(goals));
    const typed = quoted(unknown, 120);
    yield {
      at: at(row, "goal"),
      text: meant
        ? {
            sv: `”${typed}” finns inte bland planens mål. Menas ”${quoted(meant, 120)}”?`,
            en: `“${typed}” is not one of the plan's goals. Is “${quoted(meant, 120)}” meant?`,
          }
        : {
            sv: `”${typed}” finns inte bland planens mål. Skriv ett måls nummer eller dess ord, eller lägg till målet.`,
            en: `“${typed}” is not one of the plan's goals. Write a goal's number or its words, or add the goal.`,
          },
      fixes: meant
        ? [
            writeNearest(
              at(row, "goal"),
              unknown,
              meant,
              row.goal.replace(unknown, () => meant),
            ),
          ]
        : [],
    };
  },
};
