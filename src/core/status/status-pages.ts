import type { Day } from "../plan/day";
import type { PlanView } from "../plan/plan-view";
import { textKey } from "../text";
import { areaPage } from "./area-page";
import { overviewPage } from "./overview-page";
import type { Page } from "./page";

/** The overview, then one page an area in the plan's order. An area listed twice gets one page. */
export function statusPages(plan: PlanView, today: Day): Page[] {
  const named = new Map(plan.areas.flatMap((area) => (area.area ? [[textKey(area.area), area] as const] : [])));
  return [overviewPage(plan, today), ...Array.from(named.values(), (area) => areaPage(area, plan, today))];
}
