import { documented } from "../basis";
import { areaInPoints } from "../cells/cell-size";
import { itemNotFound } from "../excel-error";
import type { Member } from "../member";
import { node } from "../node";
import { findText, surroundingRegion } from "../ranges/find-text";
import { contains, intersection } from "../ranges/geometry";
import { areaOf, type RangeRef } from "../ranges/range-ref";

const points = (side: "left" | "top" | "width" | "height"): Member<RangeRef> => ({
  since: "1.10",
  basis: documented,
  get: (range) => areaInPoints(range.sheet, areaOf(range))[side],
});

/** What is looked for from a range, and where it lies on the sheet. */
export const rangeSearch: Record<string, Member<RangeRef>> = {
  Left: points("left"),
  Top: points("top"),
  Width: points("width"),
  Height: points("height"),
  Find: {
    since: "1.9",
    basis: documented,
    invoke: (range, call, text, criteria) => {
      const found = findText(call.engine, range.sheet, areaOf(range), text, criteria);
      if (!found) throw itemNotFound(`cell with ${String(text)}`);
      return call.range(range.sheet, found);
    },
  },
  FindOrNullObject: {
    since: "1.9",
    basis: documented,
    invoke: (range, call, text, criteria) => {
      const found = findText(call.engine, range.sheet, areaOf(range), text, criteria);
      return found ? call.range(range.sheet, found) : null;
    },
  },
  GetSurroundingRegion: {
    since: "1.7",
    basis: documented,
    invoke: (range, call) => call.range(range.sheet, surroundingRegion(range.sheet, areaOf(range))),
  },
  GetMergedAreasOrNullObject: {
    since: "1.13",
    basis: documented,
    invoke: ({ sheet, area }) => {
      const inside = area ?? areaOf({ sheet, area });
      const areas = sheet.merges.filter((merged) => intersection(merged, inside) && contains(inside, merged));
      return areas.length > 0 ? node("RangeAreas", { sheet, areas }) : null;
    },
  },
  GetVisibleView: {
    since: "1.3",
    basis: documented,
    invoke: (range) => node("RangeView", { sheet: range.sheet, area: areaOf(range) }),
  },
};
