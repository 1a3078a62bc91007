import { viewOf } from "../core/plan/plan-view";
import type { Day } from "../core/plan/day";
import { strayActivities } from "../core/status/areas-of";
import { statusPages } from "../core/status/status-pages";
import { openPlan } from "./check-plan";
import type { Workbook } from "./workbook";

/** How many sheets there are now, and how many activities are on none of them but the overview. */
export type BuiltStatus = { readonly sheets: number; readonly strayActivities: number };

/** Makes one status sheet for each area and an overview, or brings them up to date. */
export async function buildStatus(workbook: Workbook, today: Day): Promise<BuiltStatus> {
  const plan = viewOf((await openPlan(workbook)).plan);
  const pages = statusPages(plan, today);
  await workbook.writePages(pages);
  return { sheets: pages.length, strayActivities: strayActivities(plan).length };
}
