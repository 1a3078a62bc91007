import { indexed } from "../plan/indexed";
import type { Plan, TableKey } from "../plan/plan";
import { rowTables } from "./plan-rows";

type Typed = Readonly<Record<string, string | undefined>>;

/** The words of a table's row, as whoever typed them wrote them, by its key; nothing for a fact or a row that is gone. */
export function typedIn(plan: Plan, table: TableKey, row: string): Typed | undefined {
  const own = rowTables.find((each) => each === table);
  return own && typedByKey(plan[own]).get(row);
}

const typedByKey = indexed(
  (rows: readonly { readonly key: string; readonly typed: Typed }[]): ReadonlyMap<string, Typed> =>
    new Map(rows.map(({ key, typed }) => [key, typed])),
);
