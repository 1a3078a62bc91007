import { quoted, textKey } from "../text";
import { at, type Rule } from "./rule";

/** Activities without a goal can be carried out, but nobody can say whether they helped. */
export const areaHasGoal: Rule = {
  id: "area-has-goal",
  severity: "warning",
  scope: "plan",
  reads: { areas: ["no", "area"], goals: ["area"] },
  why: {
    sv: "Utan mål går det att se vad som gjorts, men inte om det hjälpte.",
    en: "Without goals one can see what was done, but not whether it helped.",
  },
  *check({ areas, areasByName, goals }) {
    // A plan that works without goals is asked once, not once an area.
    if (goals.length === 0) {
      yield {
        at: { table: "goals", row: null, column: null },
        text: {
          sv: "Planen har inga mål. Är det avsiktligt? Skriv annars minst ett mål för varje område.",
          en: "The plan has no goals. Is that intended? If not, write at least one goal for each area.",
        },
      };
      return;
    }
    const reached = new Set(goals.map(({ area }) => areasByName.get(textKey(area ?? ""))));
    for (const area of areas) {
      if (!area.area || areasByName.get(textKey(area.area)) !== area || reached.has(area)) continue;
      yield {
        at: at(area, "area"),
        text: {
          sv: `Området ”${quoted(area.area)}” har inget mål. Är det avsiktligt? Skriv annars vad som ska uppnås där.`,
          en: `The area “${quoted(area.area)}” has no goal. Is that intended? If not, write what is to be reached there.`,
        },
      };
    }
  },
};
