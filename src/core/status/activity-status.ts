import type { Activity } from "../plan/plan";
import type { PlanView } from "../plan/plan-view";
import { textKey } from "../text";
import { kindsInOrder, statusKinds, type StatusKind } from "./status-kinds";

/** An activity's status as the plan words it, and what kind that is. */
export type ActivityStatus = { readonly activity: Activity; readonly kind: StatusKind; readonly word: string };

/** Reads the status of activities by the plan's own status table, and by the default words where it has none. */
export function statusesOf(activities: readonly Activity[], plan: PlanView): ActivityStatus[] {
  return activities.map((activity) => {
    const word = activity.status ?? "";
    const kind = plan.statusesByWord.get(textKey(word))?.type ?? kindByWord.get(textKey(word)) ?? "none";
    // A word that the plan does not know is shown as typed: it is wrong, not absent.
    return { activity, kind, word: word || statusKinds.none.word[plan.language] };
  });
}

/** How many activities there are of each kind. */
export function countKinds(statuses: readonly ActivityStatus[]): ReadonlyMap<StatusKind, number> {
  const counts = new Map<StatusKind, number>();
  for (const { kind } of statuses) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const kindByWord = new Map(
  kindsInOrder.flatMap((kind) => Object.values(statusKinds[kind].word).map((word) => [textKey(word), kind] as const)),
);
