import { viewOf } from "../core/plan/plan-view";
import type { Day } from "../core/plan/day";
import { statusPages } from "../core/status/status-pages";
import { openPlan } from "./check-plan";
import type { Workbook } from "./workbook";

/** Makes one status sheet an area and an overview, or brings them up to date. Answers with their number. */
export async function buildStatus(workbook: Workbook, today: Day): Promise<number> {
  const { plan } = await openPlan(workbook);
  const pages = statusPages(viewOf(plan), today);
  await workbook.writePages(pages);
  return pages.length;
}
