import { textKey } from "../text";
import { groupBy } from "../group-by";
import { indexed } from "./indexed";
import type { Period } from "./period";
import type { Meeting } from "./plan";

/** The forums that somebody named in one go, and those of them that the plan's meetings do not have. */
type Forums = { readonly meetings: readonly Meeting[]; readonly unknown: readonly string[] };

/** The plan's meetings in the forums that a report-back names: `Samverkansrådet`, `samverkansrådets möte`, `rådet och styrgruppen`. */
export function meetingsIn(forum: string, meetings: readonly Meeting[]): Forums {
  const { known, seen } = meetingsByForum(meetings);
  const before = seen.get(forum);
  if (before) return before;
  const forums = readForums(forum, known);
  seen.set(forum, forums);
  return forums;
}

function readForums(forum: string, known: ReadonlyMap<string, readonly Meeting[]>): Forums {
  const whole = known.get(forumKey(forum));
  if (whole) return { meetings: whole, unknown: [] };
  const parts = forum.split(/ (?:och|samt|and) |[/&]/u).map((part) => part.trim());
  const found = parts.map((part) => known.get(forumKey(part)));
  return {
    meetings: found.flatMap((some) => some ?? []),
    unknown: parts.filter((part, at) => part !== "" && !found[at]),
  };
}

/** Whether a meeting may be the one that is meant by a time; one that has no day of its own may be any. */
export function isWithin({ date, period }: Meeting, { first, last }: Period): boolean {
  if (date) return first <= date && date <= last;
  return !period || (first <= period.last && period.first <= last);
}

const meetingsByForum = indexed((meetings: readonly Meeting[]) => ({
  known: groupBy(
    meetings.filter(({ meeting }) => meeting !== null),
    ({ meeting }) => forumKey(meeting ?? ""),
  ),
  seen: new Map<string, Forums>(),
}));

function forumKey(forum: string): string {
  return textKey(forum)
    .replace(/(?:s? (?:möte|sammanträde|mötet)|'s meeting| meeting)$/u, "")
    .replace(/^the /u, "");
}
