/** One of several items in a cell: its number, where it has one, and its words. */
export type Item = { readonly number: string | null; readonly text: string };

const lineMark = /^\s*(?:(\d{1,2}|[a-zåäö])[.)]|\((\d{1,2}|[a-z])\)|(\d{1,2}):)\s+/iu;
const bullet = /^\s*(?:[•●▪◦·*]|[–-])\s+/u;

/** Parts a cell into its numbered, lettered or bulleted items; a cell without such marks is one item without number. */
export function itemsOf(text: string): readonly Item[] {
  const lines = onLines(text);
  const numbers = lines.map((line) => markOf(line));
  if (numbers[0] !== null && numbers[0] !== undefined && (lines.length > 1 || text.includes("\n") || isStart(text))) {
    return gather(
      lines,
      (line) => markOf(line),
      (line) => line.replace(lineMark, ""),
    );
  }
  if (lines.length > 1 && lines.filter((line) => bullet.test(line)).length > 1 && bullet.test(lines[0]!)) {
    return gather(
      lines,
      (line) => (bullet.test(line) ? "•" : null),
      (line) => line.replace(bullet, ""),
    ).map(({ text: words }) => ({ number: null, text: words }));
  }
  return [{ number: null, text: lines.length === 1 ? text.replace(bullet, "").trim() : text.trim() }];
}

/** `1) … 2) …` on one line is parted as if each stood on its own. */
function onLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  if (lines.length !== 1) return lines;
  const marks = [...text.matchAll(/(?:^|\s)(\d{1,2}|[a-z])\)\s/giu)];
  const inOrder =
    marks.length > 1 &&
    marks.every(([, mark], at) => mark === String(at + 1) || mark?.toLowerCase() === String.fromCharCode(97 + at));
  if (!inOrder || marks[0]!.index !== 0) return lines;
  return marks.map((mark, at) => text.slice(mark.index, marks[at + 1]?.index).trim());
}

function markOf(line: string): string | null {
  const mark = lineMark.exec(line);
  return mark ? (mark[1] ?? mark[2] ?? mark[3]!).toLowerCase() : null;
}

/** A single item counts as numbered with a bracket (`2) Dec 2025`), which no other text begins with. */
function isStart(text: string): boolean {
  return /^\s*(?:\d{1,2}|[a-z])\)\s/iu.test(text);
}

/** Lines without a mark go on with the item before them. */
function gather(
  lines: readonly string[],
  mark: (line: string) => string | null,
  strip: (line: string) => string,
): Item[] {
  const items: { number: string | null; text: string }[] = [];
  for (const line of lines) {
    const number = mark(line);
    const last = items.at(-1);
    if (number === null && last) last.text += `\n${line.trim()}`;
    else items.push({ number, text: strip(line).trim() });
  }
  return items;
}
