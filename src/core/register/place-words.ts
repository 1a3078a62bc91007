import type { Place, Plan, TableKey } from "../plan/plan";
import { quoted } from "../text";
import { columnTitle, tableTitle } from "./layout";
import { namingColumn } from "./naming-column";
import { rowTables } from "./plan-rows";

type Typed = Readonly<Record<string, string>>;

/** What people know a place by, in the plan's language: the first words of its row, else its column, else its table. */
export function placeWordsIn(plan: Plan): (place: Place) => string {
  const { language } = plan;
  const indexes = new Map<TableKey, ReadonlyMap<string, Typed>>();
  const typedIn = (table: TableKey) => {
    const known = indexes.get(table) ?? indexOf(plan, table);
    indexes.set(table, known);
    return known;
  };

  return ({ table, row, column }) => {
    const typed = row === null ? undefined : typedIn(table).get(row);
    const words = table === "facts" || !typed ? undefined : typed[namingColumn(table, typed) ?? ""];
    if (words) return quoted(words, 80);
    return column === null ? tableTitle(table)[language] : columnTitle(table, column)[language];
  };
}

/** A table's rows by their keys; most plans have findings in few of their tables. */
function indexOf(plan: Plan, table: TableKey): ReadonlyMap<string, Typed> {
  const own = rowTables.find((each) => each === table);
  const rows: readonly { readonly key: string; readonly typed: Typed }[] = own ? plan[own] : [];
  return new Map(rows.map(({ key, typed }) => [key, typed]));
}
