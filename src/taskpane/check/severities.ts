import type { Finding } from "../../core/rules/check-plan";
import { severities, type Severity } from "../../core/rules/rule";

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Severities that are shown when some are picked. Picks without a finding do not count, and no pick means all. */
export function shownSeverities(picked: ReadonlySet<Severity>, counts: SeverityCounts): ReadonlySet<Severity> {
  const kept = severities.filter((severity) => picked.has(severity) && counts[severity] > 0);
  return new Set(kept.length > 0 ? kept : severities);
}
