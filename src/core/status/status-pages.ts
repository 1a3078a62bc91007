import type { Day } from "../plan/day";
import type { PlanView } from "../plan/plan-view";
import { areaPage } from "./area-page";
import { areasOf } from "./areas-of";
import { overviewPage } from "./overview-page";
import type { Page } from "./page";

/** The overview, then one page an area in the plan's order. An area listed twice gets one page. */
export function statusPages(plan: PlanView, today: Day): Page[] {
  return [overviewPage(plan, today), ...areasOf(plan).map((area) => areaPage(area, plan, today))];
}
