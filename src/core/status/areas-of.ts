import type { Activity, Area } from "../plan/plan";
import type { PlanView } from "../plan/plan-view";
import { textKey } from "../text";

/** An area that has a name. */
export type NamedArea = Area & { readonly area: string };

/** The plan's areas in its order. Of an area that is listed twice the first counts, as everywhere. */
export function areasOf({ areas, areasByName }: PlanView): NamedArea[] {
  return areas.filter((area): area is NamedArea => area.area !== null && areasByName.get(textKey(area.area)) === area);
}

/** What an area's sheet is told by: its name, and its number for when it has been renamed. */
export function areaKeys({ area, no }: NamedArea): [string, ...string[]] {
  return [`area ${textKey(area)}`, ...(no ? [`area no ${textKey(no)}`] : [])];
}

/** Activities whose area is blank or none of the plan's: they are on no area's sheet. */
export function strayActivities(plan: PlanView): Activity[] {
  const known = new Set(areasOf(plan).flatMap(({ area }) => plan.activitiesByArea.get(textKey(area)) ?? []));
  return plan.activities.filter((activity) => !known.has(activity));
}
