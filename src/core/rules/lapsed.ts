import type { Plan, RowTable, TableKey } from "../plan/plan";
import { withoutPersonalNumbers } from "../plan/personal-number";
import { definitionOf } from "../register/layout";
import { rowTables } from "../register/plan-rows";
import { textKey } from "../text";
import type { Finding } from "./finding";
import { columnNames, reasoned, type Acceptance } from "./settled";

/** An exception that no longer holds, as the value it was made for has been changed since. */
export type Lapsed = {
  readonly acceptance: Acceptance;
  readonly rule: string;
  readonly at: Finding["at"];
  /** What it was made for and what it says now, as they may be repeated. */
  readonly was: string;
  readonly now: string;
};

/** Exceptions that have lapsed. One that accepts a finding holds, and one whose row is gone is about nothing. */
export function lapsedAmong(plan: Plan, holding: ReadonlySet<string>): Lapsed[] {
  return reasoned(plan.exceptions).flatMap(({ key, rule, row, column, value, reason, by, date }) => {
    if (holding.has(key) || rule === null || row === null || column === null) return [];
    const found = cellOf(plan, row, column);
    if (!found || textKey(found.now) === textKey(value ?? "")) return [];
    const [was, now] = [value ?? "", found.now].map(withoutPersonalNumbers) as [string, string];
    return { acceptance: { exception: key, reason, by, date }, rule, at: found.at, was, now };
  });
}

function cellOf(plan: Plan, row: string, column: string): Pick<Lapsed, "at" | "now"> | undefined {
  for (const table of rowTables) {
    const key = columnCalled(column, table);
    if (!key) continue;
    const rows: readonly { readonly key: string; readonly typed: Readonly<Record<string, string | undefined>> }[] =
      plan[table];
    const found = rows.find((each) => textKey(each.key) === textKey(row));
    if (found) return { at: { table, row: found.key, column: key }, now: found.typed[key] ?? "" };
  }
  return undefined;
}

function columnCalled(name: string, table: RowTable & TableKey): string | undefined {
  const wanted = textKey(name);
  return Object.keys(definitionOf(table).columns).find((column) =>
    columnNames({ table, column }).some((known) => textKey(known ?? "") === wanted),
  );
}
