import { matchField } from "../words/match-field";
import { readOwners, type OwnerHabits } from "./owners";
import type { Roles } from "./roles";

/** Reads roles that labels within a cell tell: `Lead: Housing; Support: Estates`, `Huvudansvarig: A. Medverkande: B`. */
export function labelledOwners(typed: string, habits: OwnerHabits): Roles | undefined {
  const marks = [...typed.matchAll(/(?:^|[;,.\n]\s*|\s\/\s)(\p{L}[\p{L} ]{2,24}):\s+/gu)].flatMap((mark) => {
    const field = matchField(mark[1]!)?.field;
    return field === "owner" || field === "participants"
      ? [{ field, label: mark[1]!, start: mark.index, end: mark.index + mark[0].length }]
      : [];
  });
  if (marks.length === 0 || marks[0]!.start > 0) return undefined;
  const parts = marks.map(({ field, label, end }, at) => ({
    field,
    label,
    units: readOwners(typed.slice(end, marks[at + 1]?.start), habits),
  }));
  return {
    owners: parts.filter(({ field }) => field === "owner").flatMap(({ units }) => units),
    participants: parts.filter(({ field }) => field === "participants").flatMap(({ units }) => units),
    words: parts.map(({ label }) => label),
  };
}
