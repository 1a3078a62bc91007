import type { Shift } from "../moving/shift";

/** Whether an insertion at the very place of another comes after what that one brought, or before. */
export type Ties = "after" | "before";

/** Where a shift comes when another has been made first. A deletion loses what is gone already, and spares what is new. */
export function shiftsAfter(shift: Shift, first: Shift, ties: Ties): Shift[] {
  if (shift.axis !== first.axis || first.from > shift.from || first.to < shift.to) return [shift];
  const end = shift.at + Math.max(0, -shift.count);
  const move = (at: number) =>
    first.count > 0
      ? at >= first.at
        ? at + first.count
        : at
      : at < first.at
        ? at
        : Math.max(first.at, at + first.count);
  if (shift.count > 0 && shift.at === first.at && ties === "before") return [shift];
  if (shift.count > 0) return [{ ...shift, at: move(shift.at) }];
  if (first.count > 0 && shift.at < first.at && first.at < end) {
    const above = first.at - shift.at;
    const below = end - first.at;
    // From below, so that the first does not move the second.
    return [
      { ...shift, at: first.at + first.count, count: -below },
      { ...shift, count: -above },
    ];
  }
  // What comes right behind the last that goes is spared.
  const [from, to] = [move(shift.at), first.count > 0 ? move(end - 1) + 1 : move(end)];
  return to > from ? [{ ...shift, at: from, count: from - to }] : [];
}
