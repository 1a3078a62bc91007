import type { PlanFacts } from "../../core/plan/plan";

/** When a plan is valid, on one line: whole years as `2019–2020`, other periods as they were typed. */
export function validityOf({ validFrom, validTo }: Pick<PlanFacts, "validFrom" | "validTo">): string {
  if (!validFrom || !validTo) return (validFrom ?? validTo)?.typed ?? "";
  if (validFrom.first.endsWith("-01-01") && validTo.last.endsWith("-12-31")) {
    const [from, to] = [validFrom.first.slice(0, 4), validTo.last.slice(0, 4)];
    return from === to ? from : `${from}–${to}`;
  }
  return `${validFrom.typed} – ${validTo.typed}`;
}
