import { groupBy } from "../group-by";
import { textKey } from "../text";
import type { Day } from "./day";
import { directoryOf, type Directory } from "./directory";
import type { Activity, Area, Goal, Plan, Status } from "./plan";

/** A plan with what rules and sheets look up in it, made once. Names are looked up by `textKey`. */
export type PlanView = Plan & {
  readonly directory: Directory;
  readonly areasByName: ReadonlyMap<string, Area>;
  /** The key under which an area's goals and activities are kept, from its name or number as somebody typed it. */
  areaKey(typed: string | null): string;
  readonly statusesByWord: ReadonlyMap<string, Status>;
  readonly goalsByArea: ReadonlyMap<string, readonly Goal[]>;
  readonly activitiesByArea: ReadonlyMap<string, readonly Activity[]>;
};

/** A plan as rules look at it: on a day, which is an argument and no clock. */
export type CheckedPlan = PlanView & { readonly today: Day };

export function viewOf(plan: Plan): PlanView {
  const view = views.get(plan) ?? makeView(plan);
  views.set(plan, view);
  return view;
}

/** The check, the sheets and the pane look at the same plan; plans do not change. */
const views = new WeakMap<Plan, PlanView>();

function makeView(plan: Plan): PlanView {
  const areasByName = byName(plan.areas);
  // An area may be cited by its number; its rows are kept together under its name all the same.
  const areaKey = (typed: string | null) => textKey(areasByName.get(textKey(typed ?? ""))?.area ?? typed ?? "");
  return {
    ...plan,
    directory: directoryOf(plan.parties, plan.units),
    areasByName,
    areaKey,
    statusesByWord: new Map(
      plan.statuses.flatMap((status) => (status.status ? [[textKey(status.status), status] as const] : [])),
    ),
    goalsByArea: groupBy(plan.goals, ({ area }) => areaKey(area)),
    activitiesByArea: groupBy(plan.activities, ({ area }) => areaKey(area)),
  };
}

/** Areas by name, and by number where no area bears that number for a name; of namesakes the first. */
function byName(areas: readonly Area[]): Map<string, Area> {
  const found = new Map<string, Area>();
  for (const name of ["area", "no"] as const) {
    for (const area of areas) {
      const key = textKey(area[name] ?? "");
      if (key && !found.has(key)) found.set(key, area);
    }
  }
  return found;
}
