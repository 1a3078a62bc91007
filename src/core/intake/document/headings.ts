import { readFactLine } from "../values/read-facts";
import { isTime } from "../values/time-words";
import { labelledText } from "../values/labelled-text";
import { isProseHeading, sectionOf } from "../words/section-words";
import { numberedWord } from "./document-state";
import { labelOf, levelLabel } from "./label-lines";
import { holdsValues } from "./peel-values";
import type { Line } from "./lines";

/** A plain line that stands alone is a heading when it is no longer than this. */
const longestHeading = 80;

/** Whether a line is a heading: marked as one, in bold alone, or short and standing by itself. */
export function isHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.kind === "heading") return true;
  if (line.kind !== "text" || line.text.length > longestHeading) return false;
  // A label without its value, among others that have theirs, is no heading.
  if (line.text.endsWith(":") && isLabelled(lines[at - 1]) && lines[at + 1]?.kind === "text") return false;
  if (sectionOf(line.text)) return true;
  const above = lines[at - 1]?.kind ?? "blank";
  const below = lines[at + 1]?.kind ?? "blank";
  if (above === "blank" && (isProseHeading(line.text) || (below === "blank" && isNumberedPart(line.text)))) return true;
  // A longer line with a colon leads into what follows.
  if (line.text.endsWith(":") && line.text.split(/\s+/u).length > 3) return false;
  // A date by itself is printed at the head of a page.
  if (isTime(line.text)) return false;
  if (/[.;,!?]$/u.test(line.text) || !/^[\p{Lu}\d"“”]/u.test(line.text)) return false;
  if (labelOf(line) || levelLabel(line.text) || readFactLine(line.text)) return false;
  const before = lines[at - 1]?.kind ?? "blank";
  const after = lines[at + 1];
  const isBold = line.bold !== undefined && line.bold.length >= line.text.length - 1;
  const opens =
    after === undefined || after.kind === "blank" || after.kind === "bullet" || levelLabel(after.text) !== undefined;
  return (before === "blank" || before === "heading" || isBold) && (opens || isBold);
}

/** `RISK 1: FLOODING`: a part of the plan by a word of its own. */
function isNumberedPart(text: string): boolean {
  return numberedWord.test(text) && (labelledText(text).level ?? "area") === "area";
}

function isLabelled(line: Line | undefined): boolean {
  return (
    line !== undefined && line.kind !== "blank" && (labelOf(line) !== undefined || levelLabel(line.text) !== undefined)
  );
}

/** What a section holds until the next heading that is not below it: bullets, labels or numbered lines make it a part of the plan. */
export function sectionContent(
  lines: readonly Line[],
  at: number,
): {
  readonly opensWithProse: boolean;
  readonly hasRows: boolean;
  readonly hasLabels: boolean;
  readonly hasPlainBullets: boolean;
} {
  const depth = lines[at]!.kind === "heading" ? lines[at]!.depth : 99;
  let opensWithProse: boolean | undefined;
  let [hasLabels, hasPlainBullets, hasLevels] = [false, false, false];
  for (let below = at + 1; below < lines.length; below++) {
    const line = lines[below]!;
    if (line.kind === "blank") continue;
    if (isHeading(lines, below)) {
      const isDeeper = line.kind === "heading" && line.depth > depth;
      if (!isDeeper && !sectionOf(line.text)) break;
      opensWithProse ??= false;
      hasLevels ||= isDeeper;
      continue;
    }
    const isRow = isRowLine(line);
    opensWithProse ??= !isRow;
    const label = labelOf(line);
    if (label && label.field !== "note") hasLabels = true;
    else if (line.kind === "bullet" && !label) hasPlainBullets = true;
    else if (isRow && !label) hasLevels = true;
  }
  return {
    opensWithProse: opensWithProse ?? true,
    hasRows: hasLabels || hasPlainBullets || hasLevels,
    hasLabels,
    hasPlainBullets,
  };
}

function isRowLine(line: Line): boolean {
  if (line.kind === "bullet") return true;
  if (holdsValues(line.text)) return true;
  const { level, code } = labelledText(line.text);
  return level !== undefined || code !== undefined || (labelOf(line)?.field ?? "note") !== "note";
}
