import type { Finding } from "../../core/rules/check-plan";

/** How findings differ from those of the check before: a finding keeps its key for as long as it stands. */
export function changesBetween(before: readonly Finding[], now: readonly Finding[]): { added: number; fixed: number } {
  const keysBefore = new Set(before.map(({ key }) => key));
  const keysNow = new Set(now.map(({ key }) => key));
  return {
    added: now.filter(({ key }) => !keysBefore.has(key)).length,
    fixed: before.filter(({ key }) => !keysNow.has(key)).length,
  };
}
