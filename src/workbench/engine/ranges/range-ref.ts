import type { Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { invalidReference } from "../excel-error";

/**
 * Cells that somebody holds on to: a range of a batch, a kept range, a selection. Inserted and deleted rows and columns
 * move it; when all its cells are deleted it has no area any more.
 */
export type RangeRef = {
  sheet: Sheet;
  area: Area | null;
  /** The `_ReferenceId` under which its session keeps it beyond the batch. */
  keptAs?: string;
};

/** Where the range stands now. Throws `InvalidReference` when its cells are gone. */
export function areaOf(ref: RangeRef): Area {
  if (!ref.area) throw invalidReference();
  return ref.area;
}
