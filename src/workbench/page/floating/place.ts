export type Rect = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

const EDGE = 4;

/** Where a box goes beside what it belongs to: below or to the right where there is room, else on the other side. */
export function place(
  { width, height }: Size,
  anchor: Rect,
  side: "below" | "beside",
  room: Rect,
): { left: number; top: number } {
  const [left, top] =
    side === "below"
      ? [anchor.left, firstThatFits(anchor.bottom, anchor.top - height, height, room.top, room.bottom)]
      : [firstThatFits(anchor.right, anchor.left - width, width, room.left, room.right), anchor.top];
  return {
    left: within(left, width, room.left, room.right),
    top: within(top, height, room.top, room.bottom),
  };
}

function firstThatFits(after: number, before: number, size: number, start: number, end: number): number {
  return after + size <= end - EDGE || before < start + EDGE ? after : before;
}

function within(place: number, size: number, start: number, end: number): number {
  return Math.max(start + EDGE, Math.min(place, end - size - EDGE));
}
