import { groupBy } from "../group-by";
import { textKey } from "../text";
import { directoryOf, type Directory } from "./directory";
import type { Activity, Area, Goal, Plan, Status } from "./plan";

/** A plan with what rules and sheets look up in it, made once. Names are looked up by `textKey`. */
export type PlanView = Plan & {
  readonly directory: Directory;
  readonly areasByName: ReadonlyMap<string, Area>;
  readonly statusesByWord: ReadonlyMap<string, Status>;
  readonly goalsByArea: ReadonlyMap<string, readonly Goal[]>;
  readonly activitiesByArea: ReadonlyMap<string, readonly Activity[]>;
};

export function viewOf(plan: Plan): PlanView {
  return {
    ...plan,
    directory: directoryOf(plan.parties, plan.units),
    areasByName: new Map(
      plan.areas.flatMap((area) =>
        [area.no, area.area].flatMap((name) => (name ? [[textKey(name), area] as const] : [])),
      ),
    ),
    statusesByWord: new Map(plan.statuses.map((status) => [textKey(status.status ?? ""), status])),
    goalsByArea: groupBy(plan.goals, ({ area }) => textKey(area ?? "")),
    activitiesByArea: groupBy(plan.activities, ({ area }) => textKey(area ?? "")),
  };
}
