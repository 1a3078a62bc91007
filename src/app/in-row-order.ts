import type { Finding } from "../core/rules/finding";
import { severities } from "../core/rules/rule";
import type { Layout } from "../core/register/layout";

/** Findings of one row, or of one table's headings, from left to right; in a cell what matters most comes first. */
export function inRowOrder<Found extends Finding>(findings: readonly Found[], layout: Layout): Found[] {
  const placeOf = ({ at: { table, column } }: Found) => layout.get(table)?.columns.get(column ?? "") ?? -1;
  return findings.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) || severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
}
