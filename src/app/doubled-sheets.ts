import { keysIn } from "../core/status/page-marks";
import { groupBy } from "../core/group-by";
import { originalOf, type SheetThere } from "./place-pages";

/** A status sheet about the same as another, which two people made at the same time. Only the other is kept up to date. */
export type DoubledSheet = { readonly name: string; readonly original: string };

/** What tells who made a sheet: a copy that somebody keeps was made with its original, a doubled one was not. */
type MadeSheet = Pick<SheetThere, "name" | "mark"> & { readonly madeIn: string | null };

/** The status sheets that were made twice, once copies of the workbook have met. People's own copies are none of these. */
export function doubledAmong(sheets: readonly MadeSheet[]): DoubledSheet[] {
  const ours = sheets.filter(({ mark }) => mark !== null);
  return [...groupBy(ours, ({ mark }) => keysIn(mark ?? "")[0] ?? "").values()].flatMap((same) => {
    const original = originalOf(same);
    return same
      .filter(({ madeIn }) => original?.madeIn && madeIn && madeIn !== original.madeIn)
      .map(({ name }) => ({ name, original: original!.name }));
  });
}
