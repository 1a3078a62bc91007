import type { Exception } from "../plan/plan";
import type { Day } from "../plan/day";
import { columnTitle } from "../register/layout";
import { textKey } from "../text";
import type { Finding } from "./finding";
import { isPlaceholder } from "./placeholder";
import { readableRules } from "./readable";

/** That somebody has accepted a finding: why, who, and when. */
export type Acceptance = {
  /** Key of the row that says so. */
  readonly exception: string;
  readonly reason: string;
  readonly by: string | null;
  readonly date: Day | null;
};

/** A finding that somebody has accepted with a reason. */
export type AcceptedFinding = Finding & { readonly acceptance: Acceptance };

/** Exceptions that have begun: without a reason none has. */
export function reasoned(exceptions: readonly Exception[]): (Exception & { readonly reason: string })[] {
  return exceptions.filter(
    (exception): exception is Exception & { reason: string } =>
      exception.reason !== null && !isPlaceholder(exception.reason),
  );
}

/** The acceptance of a finding; nothing for one that nobody has accepted. */
export type Settle = (finding: Finding) => Acceptance | undefined;

/**
 * Tells which findings somebody has accepted with a reason: by rule, row, column (its heading in either language, or
 * its key) and value. When the value changes, the exception has lapsed.
 */
export function settledBy(exceptions: readonly Exception[]): Settle {
  const known = madeOf.get(exceptions) ?? makeSettle(exceptions);
  madeOf.set(exceptions, known);
  return known;
}

/** The exceptions of a plan that is read again are mostly the same, and what they settle need not be settled again. */
const madeOf = new WeakMap<readonly Exception[], Settle>();

function makeSettle(exceptions: readonly Exception[]): Settle {
  const settled = new Map<string, Acceptance>();
  for (const { key, rule, row, column, value, reason, by, date } of reasoned(exceptions)) {
    const place = keyOf([rule, row, column, value]);
    if (!settled.has(place)) settled.set(place, { exception: key, reason, by, date });
  }
  if (settled.size === 0) return settlesNothing;
  return ({ rule, at, value }) => {
    if (readableRules.has(rule)) return undefined;
    for (const column of columnNames(at)) {
      const acceptance = settled.get(keyOf([rule, at.row, column, value]));
      if (acceptance) return acceptance;
    }
    return undefined;
  };
}

const settlesNothing: Settle = () => undefined;

/** All that an exception may call the column of a place. */
export function columnNames({ table, column }: Pick<Finding["at"], "table" | "column">): readonly (string | null)[] {
  if (column === null) return [null];
  const { sv, en } = columnTitle(table, column);
  return [column, sv, en];
}

function keyOf(parts: readonly (string | null)[]): string {
  return parts.map((part) => textKey(part ?? "")).join("\u0000");
}
