import type { Exception } from "../plan/plan";
import { columnTitle } from "../register/layout";
import { textKey } from "../text";
import type { Finding } from "./finding";
import { isPlaceholder } from "./placeholder";

/** What cannot be read cannot be accepted either. */
const cannotBeSettled: ReadonlySet<string> = new Set([
  "tables-are-found",
  "headings-are-known",
  "headings-are-unique",
  "id-is-unique",
  "cell-fits-its-column",
  "cell-is-not-error",
]);

/**
 * Tells which findings somebody has accepted with a reason: by rule, row, column (its heading in either language, or
 * its key) and value. When the value changes, the exception has lapsed; without a reason it has not begun.
 */
export function settledBy(exceptions: readonly Exception[]): (finding: Finding) => boolean {
  const reasoned = exceptions.filter(({ reason }) => reason !== null && !isPlaceholder(reason));
  const settled = new Set(reasoned.map(({ rule, row, column, value }) => keyOf([rule, row, column, value])));
  if (settled.size === 0) return () => false;
  return ({ rule, at, value }) =>
    !cannotBeSettled.has(rule) && namesOf(at).some((column) => settled.has(keyOf([rule, at.row, column, value])));
}

function namesOf({ table, column }: Finding["at"]): readonly (string | null)[] {
  if (column === null) return [null];
  const { sv, en } = columnTitle(table, column);
  return [column, sv, en];
}

function keyOf(parts: readonly (string | null)[]): string {
  return parts.map((part) => textKey(part ?? "")).join("\u0000");
}
