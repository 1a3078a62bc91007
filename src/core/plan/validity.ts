import type { Plan } from "./plan";

/** When a plan is valid, on one line: whole years as `2019–2020`, else the two ends as they were typed. */
export function validity({ facts, typedFacts }: Pick<Plan, "facts" | "typedFacts">): string {
  const { validFrom: from, validTo: to } = facts;
  const wholeYears = from?.first.endsWith("-01-01") && to?.last.endsWith("-12-31");
  if (from && to && wholeYears) return [...new Set([from.first.slice(0, 4), to.last.slice(0, 4)])].join("–");
  return [typedFacts.validFrom, typedFacts.validTo].filter(Boolean).join(" – ");
}
