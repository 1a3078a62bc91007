import type { ListRow } from "./list-view";

/** Where a key leads in the list: to another row, or a group is folded or opened. */
export type RowMove = { readonly to: string } | { readonly fold: string };

/**
 * Moves as trees do: ← closes a group and → opens it; in a group that is open, ← goes to its heading and → to its first
 * finding. Nothing for other keys.
 */
export function rowMove(rows: readonly ListRow[], from: string | null, key: string): RowMove | null {
  const at = rows.findIndex((row) => row.key === from);
  const heading = rows.slice(0, at + 1).findLastIndex(({ finding }) => finding === null);
  const isHeading = at >= 0 && at === heading;
  if (isHeading && key === (rows[at]!.group.isFolded ? "ArrowRight" : "ArrowLeft"))
    return { fold: rows[at]!.group.key };
  const goals = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: rows.length - 1, ArrowLeft: heading };
  const goal = key === "ArrowRight" ? (isHeading ? at + 1 : undefined) : goals[key as keyof typeof goals];
  if (goal === undefined) return null;
  const row = rows[Math.min(goal, rows.length - 1)];
  return row ? { to: row.key } : null;
}

/** The row that takes over from one that is gone: the nearest after it that is left, else before it. */
export function heirOf(before: readonly ListRow[], gone: string, now: readonly ListRow[]): string | undefined {
  const left = new Set(now.map(({ key }) => key));
  const keys = before.map(({ key }) => key);
  const at = keys.indexOf(gone);
  return [...keys.slice(Math.max(0, at)), ...keys.slice(0, Math.max(0, at)).reverse()].find((key) => left.has(key));
}
