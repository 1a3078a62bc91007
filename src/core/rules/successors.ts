import { writtenName } from "../plan/directory";
import type { Unit } from "../plan/plan";
import type { CheckedPlan } from "../plan/plan-view";

/** Whether a unit has ended by a day. */
export function isOver(unit: Unit | null, today: string): boolean {
  return unit?.validTo != null && unit.validTo.last < today;
}

/** Who has taken over from a unit that has ended, as they are to be written. One that has ended itself is followed on. */
export function successorsOf(unit: Unit, { directory, today }: Pick<CheckedPlan, "directory" | "today">): string[] {
  const found = new Set<string>();
  const followed = new Set<Unit>([unit]);
  const waiting = [unit];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const successor of next.replacedBy === null ? [] : directory.read(next.replacedBy)) {
      if (!successor.unit || !isOver(successor.unit, today)) found.add(writtenName(successor));
      else if (!followed.has(successor.unit)) {
        followed.add(successor.unit);
        waiting.push(successor.unit);
      }
    }
  }
  return [...found];
}
