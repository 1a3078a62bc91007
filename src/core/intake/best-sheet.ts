import { isBlank } from "../plan/cell";
import type { Answers, Proposal } from "./proposal";
import { propose } from "./propose";
import { isPivot } from "./sheet/pivot";
import type { SheetSource } from "./source";

/** A sheet and what is to be read from it. */
export type ReadSheet = { readonly source: SheetSource; readonly proposal: Proposal };

/** The sheet of a workbook on which most of a plan stands, or why there is none. */
export function bestSheet(
  sources: readonly SheetSource[],
  answers?: Answers,
): ReadSheet | "empty" | "pivot" | "no-headings" {
  const read = sources.flatMap((source): ReadSheet[] => {
    const proposal = propose(source, answers);
    return proposal && proposal.goals.length + proposal.activities.length > 0 ? [{ source, proposal }] : [];
  });
  const size = ({ proposal: { goals, activities } }: ReadSheet) => goals.length + activities.length;
  // A table whose headings nobody knows may be something else.
  const isKnown = ({ proposal: { columns } }: ReadSheet) => Number(columns.some(({ confidence }) => confidence > 0));
  const [best] = read.toSorted((a, b) => isKnown(b) - isKnown(a) || size(b) - size(a));
  if (best) return best;
  if (sources.some(({ cells }) => isPivot(cells))) return "pivot";
  return sources.every(({ cells }) => cells.every((row) => row.every(isBlank))) ? "empty" : "no-headings";
}
