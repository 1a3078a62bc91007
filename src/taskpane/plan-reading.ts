import { checkWorkbook, openPlan, type PlacedFinding } from "../app/check-plan";
import { viewOf, type PlanView } from "../core/plan/plan-view";
import type { Layout } from "../core/register/layout";
import type { PaneHost } from "./pane-host";
import type { Task } from "./use-task";

/** What the last check found, and when it was made (`10:12`). */
export type Check = {
  readonly findings: readonly PlacedFinding[];
  readonly accepted: readonly PlacedFinding[];
  readonly time: string;
};

/** The plan as it was last read; `check` is `null` until somebody has asked for one. */
export type PlanReading = { readonly plan: PlanView; readonly layout: Layout; readonly check: Check | null };

export type ReadingMode = "open" | "check";

/** Reads the plan: to show it, or to check it as well. */
export function readWorkbook({ workbook, clock }: PaneHost, mode: ReadingMode): Promise<PlanReading> {
  if (mode === "open")
    return openPlan(workbook).then(({ plan, layout }) => ({ plan: viewOf(plan), layout, check: null }));
  return checkWorkbook(workbook).then(({ plan, layout, findings, accepted }) => ({
    plan: viewOf(plan),
    layout,
    check: { findings, accepted, time: clock.time() },
  }));
}

/** The last reading found no plan at all. */
export function hasNoPlan(reading: Task<PlanReading>): boolean {
  return reading.state === "refused" && reading.error.code === "no-plan";
}
