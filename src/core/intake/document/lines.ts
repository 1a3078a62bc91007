/** A line of a document without its marks. */
export type Line = {
  readonly row: number;
  readonly kind: "blank" | "heading" | "bullet" | "text";
  /** Depth of a heading (1 is the title's); for a bullet how far it is indented. */
  readonly depth: number;
  readonly text: string;
  /** The number or letter of a numbered bullet. */
  readonly number?: string;
  /** Plain words that begin further in than the line above could: they go on with what stands there. */
  readonly isIndented?: true;
  /** The words in bold that the line begins with. */
  readonly bold?: string;
};

const heading = /^(#{1,6})\s+(.+?)\s*#*$/u;
const bullet = /^(\s*)(?:[-*•●▪◦·–—+]|o(?=\s{2}|\t))\s+(.+)$/u;
const numbered = /^(\s*)(\d{1,2}|[a-z])[.)]\s+(.+)$/u;

/** Reads each line's marks: `#`, bullets, numbers and bold. */
export function readLines(lines: readonly string[]): readonly Line[] {
  const read = joinWrapped(lines).map(({ line, row }) => readLine(line, row));
  return read.map((line, at) =>
    line.kind === "bullet" && line.number !== undefined && standsAlone(read, at)
      ? { ...line, kind: "text" as const, text: `${line.number}. ${line.text}` }
      : line,
  );
}

function readLine(typed: string, row: number): Line {
  // A quotation is read as what it quotes.
  const line = typed.replace(/^\s*(?:>\s?)+/u, "");
  if (/^[\s_=*–—-]*$/u.test(line)) return { row, kind: "blank", depth: 0, text: "" };
  const marked = heading.exec(line.trim());
  if (marked) return { row, kind: "heading", depth: marked[1]!.length, ...plainText(marked[2]!) };
  const point = bullet.exec(line);
  if (point && !/^\*\*/u.test(line.trim()))
    return { row, kind: "bullet", depth: indent(point[1]!), ...plainText(point[2]!) };
  const item = numbered.exec(line);
  if (item) return { row, kind: "bullet", depth: indent(item[1]!), number: item[2]!, ...plainText(item[3]!) };
  const isIndented = /^(?:\t| {4,})/u.test(line);
  return { row, kind: "text", depth: 0, ...(isIndented ? { isIndented } : {}), ...plainText(line.trim()) };
}

function indent(space: string): number {
  return Math.floor(space.replaceAll("\t", "    ").length / 2);
}

/** A text without its marks of bold and italics; struck-through words keep theirs, as they are no longer valid. */
function plainText(marked: string): { text: string; bold?: string } {
  const bold = /^(?:\*\*|__)(.+?)(?:\*\*|__)/u.exec(marked)?.[1];
  const text = marked
    .replace(/\*\*|__/gu, "")
    .replace(/(?<![\p{L}\d*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\d*])/gu, "$1")
    .replace(/(?<![\p{L}\d_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\d_])/gu, "$1")
    .replace(/\\([.*_#()[\]-])/gu, "$1")
    .replace(/[^\S\t]+/gu, " ")
    .trim();
  return bold === undefined ? { text } : { text, bold: bold.trim() };
}

/** A bullet that goes on in the next line is one line. */
function joinWrapped(lines: readonly string[]): readonly { line: string; row: number }[] {
  const joined: { line: string; row: number }[] = [];
  for (const [row, line] of lines.entries()) {
    const last = joined.at(-1);
    const isMarked = heading.test(line.trim()) || bullet.test(line) || numbered.test(line) || /^\s*\*\*/u.test(line);
    const goesOn =
      last &&
      last.line.trim() !== "" &&
      (bullet.test(last.line) || numbered.test(last.line)) &&
      line.trim() !== "" &&
      !isMarked;
    if (goesOn && !/^[^:]{2,40}:\s/u.test(line.trim()) && (/^\s{2,}/u.test(line) || /^\s*\p{Ll}/u.test(line))) {
      last.line += ` ${line.trim()}`;
      joined.push({ line: "", row });
    } else {
      joined.push({ line, row });
    }
  }
  return joined;
}

/** A number with nothing numbered beside it is a heading's, not a list's. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const isItem = (line: Line | undefined) => line?.kind === "bullet" && line.number !== undefined;
  if (isItem(lines[at - 1]) || isItem(lines[at + 1])) return false;
  const { text } = lines[at]!;
  return (
    (lines[at - 1]?.kind ?? "blank") === "blank" &&
    (lines[at + 1]?.kind ?? "blank") === "blank" &&
    text.length <= 70 &&
    !/[.;,(]/u.test(text.slice(-1))
  );
}
