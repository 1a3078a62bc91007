import { isProseHeading, sectionOf } from "../words/section-words";
import { levelLabel } from "./label-lines";
import type { Line } from "./lines";

/** A numbered heading is no longer than this. */
const longest = 70;

/**
 * Numbered lines are headings and no list where one of them names a part of a document (`1. Inledning`, `2. Område: …`): the
 * others of its kind are headings as well.
 */
export function withNumberedHeadings(lines: readonly Line[]): readonly Line[] {
  const isOne = (line: Line, at: number) =>
    line.kind === "bullet" &&
    /^\d+$/u.test(line.number ?? "") &&
    line.depth === 0 &&
    (lines[at - 1]?.kind ?? "blank") !== "bullet" &&
    lines[at + 1]?.kind !== "bullet" &&
    line.text.length <= longest &&
    !/[.;,]$/u.test(line.text);
  const tells = ({ text }: Line) =>
    isProseHeading(text) || sectionOf(text) !== undefined || levelLabel(text)?.level === "area";
  if (!lines.some((line, at) => isOne(line, at) && tells(line))) return lines;
  return lines.map((line, at) => {
    if (!isOne(line, at)) return line;
    const { number, ...rest } = line;
    return { ...rest, kind: "heading", depth: 2, text: `${number}. ${line.text}` };
  });
}
