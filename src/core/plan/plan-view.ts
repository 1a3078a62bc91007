import { groupBy } from "../group-by";
import { textKey } from "../text";
import { areaNamesOf } from "./area-names";
import type { Day } from "./day";
import { directoryOf, type Directory } from "./directory";
import type { Activity, Area, Goal, Party, Plan, Status, Unit } from "./plan";

/** A plan with what rules and sheets look up in it, each made when it is first asked for. Names are looked up by `textKey`. */
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
export type CheckedPlan = PlanView & {
  readonly today: Day;
  /** Every rule that there is, by its id: what a plan may say of rules is held against it. */
  readonly ruleIds: ReadonlySet<string>;
};

export function viewOf(plan: Plan): PlanView {
  const view = views.get(plan) ?? makeView(plan);
  views.set(plan, view);
  return view;
}

/** A plan as rules look at it on a day. */
export function viewOn(plan: Plan, today: Day, ruleIds: ReadonlySet<string>): CheckedPlan {
  // A spread would make everything at once.
  return Object.defineProperties({ today, ruleIds }, Object.getOwnPropertyDescriptors(viewOf(plan))) as CheckedPlan;
}

/** The check, the sheets and the pane look at the same plan; plans do not change. */
const views = new WeakMap<Plan, PlanView>();

function makeView(plan: Plan): PlanView {
  const { parties, units, areas, statuses, goals, activities } = plan;
  const areaKey = (typed: string | null) => areaNamesOf(areas).keyOf(typed);
  let [directory, goalsByArea, activitiesByArea]: [Directory?, Map<string, Goal[]>?, Map<string, Activity[]>?] = [];
  return {
    ...plan,
    get directory() {
      return (directory ??= directoryFor(parties, units));
    },
    get areasByName() {
      return areaNamesOf(areas).byName;
    },
    areaKey,
    get statusesByWord() {
      return statusesIn(statuses);
    },
    get goalsByArea() {
      return (goalsByArea ??= groupBy(goals, ({ area }) => areaKey(area)));
    },
    get activitiesByArea() {
      return (activitiesByArea ??= groupBy(activities, ({ area }) => areaKey(area)));
    },
  };
}

/** Of a plan that is read again most tables are the very same, and what was made of them still holds. */
const directories = new WeakMap<readonly Party[], { readonly units: readonly Unit[]; readonly directory: Directory }>();

function directoryFor(parties: readonly Party[], units: readonly Unit[]): Directory {
  const known = directories.get(parties);
  if (known?.units === units) return known.directory;
  const directory = directoryOf(parties, units);
  directories.set(parties, { units, directory });
  return directory;
}

const statusIndexes = new WeakMap<readonly Status[], ReadonlyMap<string, Status>>();

function statusesIn(statuses: readonly Status[]): ReadonlyMap<string, Status> {
  const known = statusIndexes.get(statuses);
  if (known) return known;
  const index = new Map(
    statuses.flatMap((status) => (status.status ? [[textKey(status.status), status] as const] : [])),
  );
  statusIndexes.set(statuses, index);
  return index;
}
