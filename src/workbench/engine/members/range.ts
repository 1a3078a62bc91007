import type { ExcelClass } from "../member";
import type { RangeRef } from "../ranges/range-ref";
import { rangeCells } from "./range-cells";
import { rangeEdits } from "./range-edits";
import { rangeNeighbours } from "./range-neighbours";
import { rangePlace } from "./range-place";

export const range: ExcelClass<RangeRef> = {
  members: { ...rangePlace, ...rangeCells, ...rangeNeighbours, ...rangeEdits },
};
