import type { VirtualItem } from "@tanstack/react-virtual";
import type { ColumnPlan } from "./grid-row";
import { HEADER_WIDTH } from "./terrain";

/** Where each drawn column lies: the gap before it where columns are left out, and where a frozen one stays. */
export function columnPlan(drawn: readonly VirtualItem[], frozen: number): ColumnPlan {
  let end = HEADER_WIDTH;
  return drawn
    .filter(({ size }) => size > 0)
    .map(({ index, start, size }) => {
      const before = start - end;
      end = start + size;
      return { column: index, width: size, before, stick: index < frozen ? start : null };
    });
}
