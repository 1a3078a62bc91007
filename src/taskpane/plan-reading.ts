import { openPlan, type PlacedFinding } from "../app/check-plan";
import type { LiveCheck, SeenChange } from "../app/live-check";
import { viewOf, type PlanView } from "../core/plan/plan-view";
import type { Layout } from "../core/register/layout";
import type { Rulebook } from "../core/rules/rulebook";
import type { PaneHost } from "./pane-host";
import type { Task } from "./use-task";

/** What the last check found, and when it was made (`10:12`). */
export type Check = {
  readonly findings: readonly PlacedFinding[];
  readonly accepted: LiveCheck["accepted"];
  /** What was accepted once, of a value that has been changed since. */
  readonly lapsed: LiveCheck["check"]["lapsed"];
  /** Keys of the findings that have come since somebody last looked. */
  readonly fresh: ReadonlySet<string>;
  /** Those that stood there then and do not any more, and have not been accepted either. */
  readonly fixed: readonly PlacedFinding[];
  /** Rows that have changed since somebody last looked. */
  readonly changes: readonly SeenChange[];
  readonly rulebook: Rulebook;
  readonly time: string;
  /** Nobody asked for it: something in the workbook had changed. */
  readonly cameByItself: boolean;
};

/** The plan as it was last read; `check` is `null` until somebody has asked for one. */
export type PlanReading = { readonly plan: PlanView; readonly layout: Layout; readonly check: Check | null };

/** Reads the plan to show it, and does not check it. */
export async function readWorkbook({ workbook }: PaneHost): Promise<PlanReading> {
  const { plan, layout } = await openPlan(workbook);
  return { plan: viewOf(plan), layout, check: null };
}

/** A check as the pane shows it. */
export function readingOf(
  live: LiveCheck,
  fixed: readonly PlacedFinding[],
  time: string,
  cameByItself: boolean,
): PlanReading {
  const { plan, layout, findings, accepted, fresh, changes, rulebook } = live;
  return {
    plan: viewOf(plan),
    layout,
    check: { findings, accepted, lapsed: live.check.lapsed, fresh, fixed, changes, rulebook, time, cameByItself },
  };
}

/** The last reading found no plan at all. */
export function hasNoPlan(reading: Task<PlanReading>): boolean {
  return reading.state === "refused" && reading.error.code === "no-plan";
}
