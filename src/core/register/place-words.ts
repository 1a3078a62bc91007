import type { Place, Plan } from "../plan/plan";
import { quoted } from "../text";
import { columnTitle, tableTitle } from "./layout";
import { namingColumn } from "./naming-column";
import { typedIn } from "./typed-in";

/** What people know a place by, in the plan's language: the first words of its row, else its column, else its table. */
export function placeWordsIn(plan: Plan): (place: Place) => string {
  const { language } = plan;
  return ({ table, row, column }) => {
    const typed = row === null ? undefined : typedIn(plan, table, row);
    const words = table === "facts" || !typed ? undefined : typed[namingColumn(table, typed) ?? ""];
    if (words) return quoted(words, 80);
    return column === null ? tableTitle(table)[language] : columnTitle(table, column)[language];
  };
}
