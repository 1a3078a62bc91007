import type { Day } from "../plan/day";
import type { Activity } from "../plan/plan";
import type { PlanView } from "../plan/plan-view";
import { textKey } from "../text";
import { kindsInOrder, statusKinds, type StatusKind } from "./status-kinds";

/** An activity's status as the plan words it, what kind that is, and what the calendar adds to it. */
export type ActivityStatus = {
  readonly activity: Activity;
  readonly kind: StatusKind;
  readonly word: string;
  /** Its time has run out though it has neither ended nor been put off. */
  readonly isOverdue: boolean;
};

/** Reads the status of activities by the plan's own status table, and by the default words where it has none. */
export function statusesOf(activities: readonly Activity[], plan: PlanView, today: Day): ActivityStatus[] {
  return activities.map((activity) => {
    const { status, due } = activity;
    const kind = statusKindOf(status, plan);
    const isOverdue = due !== null && due.last < today && !settled.has(kind);
    // A word that the plan does not know is shown as typed: it is wrong, not absent.
    return { activity, kind, word: status || noStatus[plan.language], isOverdue };
  });
}

/** What kind of status a word is: as the plan's own table says, else as the default words say. */
export function statusKindOf(status: string | null, { statusesByWord }: Pick<PlanView, "statusesByWord">): StatusKind {
  const key = textKey(status ?? "");
  return statusesByWord.get(key)?.type ?? kindByWord.get(key) ?? "none";
}

/** Whether a board is asked to decide something about it, or to be told more. */
export function needsDecision({ activity, kind, isOverdue }: ActivityStatus): boolean {
  return isOverdue || kind === "postponed" || kind === "stopped" || (kind === "deviating" && !activity.progressNote);
}

/** How many activities there are of each kind. */
export function countKinds(statuses: readonly ActivityStatus[]): ReadonlyMap<StatusKind, number> {
  const counts = new Map<StatusKind, number>();
  for (const { kind } of statuses) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const noStatus = { sv: "Status saknas", en: "No status" };

/** Kinds for which it no longer matters that the time has run out. */
const settled: ReadonlySet<StatusKind> = new Set(["done", "postponed", "stopped"]);

const kindByWord = new Map(
  kindsInOrder.flatMap((kind) => Object.values(statusKinds[kind].word).map((word) => [textKey(word), kind] as const)),
);
