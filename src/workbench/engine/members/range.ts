import type { ExcelClass } from "../member";
import type { RangeRef } from "../ranges/range-ref";
import { rangeCells } from "./range-cells";
import { rangeEdits } from "./range-edits";
import { rangeNeighbours } from "./range-neighbours";
import { rangePlace } from "./range-place";
import { rangeSearch } from "./range-search";

export const range: ExcelClass<RangeRef> = {
  members: { ...rangePlace, ...rangeCells, ...rangeNeighbours, ...rangeEdits, ...rangeSearch },
};
