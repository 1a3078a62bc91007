import type { Finding } from "../../core/rules/check-plan";

/** A stretch of a cell's text; the marked ones caused the finding. */
type MarkedPart = { readonly start: number; readonly words: string; readonly isMarked: boolean };

/** A finding's text cut where its evidence starts and ends. Joined, the parts are the text again. */
export function markedParts({ value, evidence }: Pick<Finding, "value" | "evidence">): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = 0;
  const cut = (to: number, isMarked: boolean): void => {
    if (to > from) parts.push({ start: from, words: value.slice(from, to), isMarked });
    from = Math.max(from, to);
  };
  for (const { start, end } of [...evidence].sort((one, other) => one.start - other.start)) {
    cut(Math.min(start, value.length), false);
    cut(Math.min(end, value.length), true);
  }
  cut(value.length, false);
  return parts;
}
