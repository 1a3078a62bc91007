import type { Area } from "../../../xlsx/model/area";

type CopiedEdgeProps = { area: Area; row: number; column: number };

/** The part of the marching border round copied cells that runs along this cell's edges. */
export function CopiedEdge({ area: { top, left, bottom, right }, row, column }: CopiedEdgeProps) {
  if (column < left || column > right) return null;
  const sides = [
    row === top && "at-top",
    row === bottom && "at-bottom",
    column === left && "at-left",
    column === right && "at-right",
  ].filter(Boolean);
  return sides.length > 0 ? <span className={`copied-edge ${sides.join(" ")}`} aria-hidden="true" /> : null;
}
