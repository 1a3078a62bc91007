import type { PlacedFinding } from "../app/check-plan";
import type { LiveCheck } from "../app/live-check";

/**
 * Remembers findings, to tell those that stood there when somebody last looked and have been put right since. What has
 * been accepted has not been put right.
 */
export function fixedFindings(): (live: LiveCheck) => readonly PlacedFinding[] {
  let known = new Map<string, PlacedFinding>();
  return ({ findings, accepted, seen }) => {
    const there = new Set([...findings, ...accepted].map(({ key }) => key));
    const fixed = [...seen.findings].flatMap((key) => (there.has(key) ? [] : (known.get(key) ?? [])));
    known = new Map([...fixed, ...findings, ...accepted].map((finding) => [finding.key, finding]));
    return fixed;
  };
}
