import type { Finding } from "../../core/rules/check-plan";

/** How findings differ from those of the check before: a finding keeps its key for as long as it stands. One that has been accepted has not been put right. */
export function changesBetween(
  before: readonly Finding[],
  now: readonly Finding[],
  accepted: readonly Finding[] = [],
): { added: number; fixed: number } {
  const keysBefore = new Set(before.map(({ key }) => key));
  const keysNow = new Set(now.map(({ key }) => key));
  const settled = new Set(accepted.map(({ key }) => key));
  return {
    added: now.filter(({ key }) => !keysBefore.has(key)).length,
    fixed: before.filter(({ key }) => !keysNow.has(key) && !settled.has(key)).length,
  };
}
