import { viewOf } from "../core/plan/plan-view";
import type { Day } from "../core/plan/day";
import { strayActivities } from "../core/status/areas-of";
import { statusPages } from "../core/status/status-pages";
import { openPlan } from "./check-plan";
import type { DoubledSheet } from "./doubled-sheets";
import type { Workbook } from "./workbook";

/** How many sheets there are now, how many activities are on none of them but the overview, and which sheets are doubled. */
export type BuiltStatus = {
  readonly sheets: number;
  readonly strayActivities: number;
  readonly doubled: readonly DoubledSheet[];
};

/** Makes one status sheet for each area and an overview, or brings them up to date. `run` is a word of this run's own. */
export async function buildStatus(workbook: Workbook, today: Day, run?: string): Promise<BuiltStatus> {
  const plan = viewOf((await openPlan(workbook)).plan);
  const pages = statusPages(plan, today);
  await workbook.writePages(pages, run);
  return {
    sheets: pages.length,
    strayActivities: strayActivities(plan).length,
    doubled: await workbook.doubledSheets(),
  };
}
