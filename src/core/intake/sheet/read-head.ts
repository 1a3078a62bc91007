import { addFact, validityFromTitle } from "../add-fact";
import { addHeading, type Draft } from "../draft";
import type { Said } from "../source";
import { headPieces } from "../values/head-pieces";
import { readFactLine } from "../values/read-facts";
import { namesPlan, titleAmong } from "../words/plan-title";
import { factOf } from "../words/fact-labels";
import { factWithin } from "../words/fact-patterns";
import type { Grid, GridCell } from "./grid";

/** Reads the rows above a sheet's first table: the plan's title and what it says of itself. The rest is left out. */
export function readHead(grid: Grid, last: number, draft: Draft): void {
  const openings: Said[] = [];
  for (let row = 0; row <= last; row++) {
    const cells = grid.row(row);
    const left = draft.leftOut.length;
    for (let at = 0; at < cells.length; at++) {
      if (readPair(cells[at]!, cells[at + 1], draft)) at++;
      else readCell(cells[at]!, draft);
    }
    const unread = draft.leftOut.splice(left);
    if (unread[0]) openings.push(unread[0]);
    if (unread.length > 0 && cells.length > 1) draft.leftOut.push(joined(unread));
    else draft.leftOut.push(...unread);
  }
  const title = draft.facts.has("title") ? undefined : titleAmong(openings);
  if (title) {
    draft.facts.set("title", title);
    const at = draft.leftOut.findIndex(({ from }) => from.some((spot) => spot === title.from[0]));
    const rest = draft.leftOut[at]!.text.split(" | ").filter((text) => text !== title.text);
    if (draft.leftOut[at]!.text === title.text || rest.length === 0) draft.leftOut.splice(at, 1);
    else draft.leftOut[at] = { ...draft.leftOut[at]!, text: rest.join(" | ") };
  }
  validityFromTitle(draft);
}

/** What a plan says of itself below its tables, where it says nothing above them. */
export function readTail(draft: Draft, grid: Grid): void {
  for (const said of [...draft.leftOut]) {
    const { row = 0 } = said.from[0] ?? {};
    if (grid.row(row).length > 1) continue;
    const fact = readFactLine(said.text);
    const isNew = fact && !draft.headings.some(({ text }) => text === fact.label);
    if (isNew && addFact(draft, fact, said.from)) draft.leftOut.splice(draft.leftOut.indexOf(said), 1);
  }
  if (draft.facts.has("title")) return;
  const title = draft.leftOut.find(
    ({ text, from }) => namesPlan(text) && text.length <= 120 && grid.row(from[0]!.row).length === 1,
  );
  if (!title) return;
  draft.facts.set("title", title);
  draft.leftOut.splice(draft.leftOut.indexOf(title), 1);
  validityFromTitle(draft);
}

/** What is left of a row with several cells, as one text. */
function joined(unread: readonly Said[]): Said {
  return { text: unread.map(({ text }) => text).join(" | "), from: unread.flatMap(({ from }) => from) };
}

/** A value may open with a sign or a short word that is a label elsewhere: `§ 31`. */
const shortestLabel = 5;

/** A label in one cell and its value in the next. */
function readPair(cell: GridCell, next: GridCell | undefined, draft: Draft): boolean {
  const label = cell.text.replace(/:$/u, "");
  const fact = factOf(label) ?? factWithin(label);
  if (
    !next ||
    !fact ||
    /:\s*\S/u.test(label) ||
    (readFactLine(next.text)?.label.length ?? 0) > shortestLabel ||
    factOf(next.text.replace(/:$/u, "")) ||
    next.text.includes(": ")
  )
    return false;
  if (!addFact(draft, { label, fact, value: next.text }, next.from)) return false;
  addHeading(draft, { text: label, from: cell.from });
  return true;
}

/** A cell may hold several labelled sentences. */
function readCell(cell: GridCell, draft: Draft): void {
  for (const line of linesOf(cell).flatMap(headPieces)) {
    const fact = readFactLine(line.text);
    if (!fact || !addFact(draft, fact, line.from)) draft.leftOut.push(line);
  }
}

function linesOf({ text, from }: GridCell): readonly Said[] {
  const lines = text.split("\n").flatMap((line) => {
    const sentences = line.split(/(?<=[^.\s]{2,}\.)\s+(?=\p{Lu})/u);
    return sentences.length > 1 && sentences.slice(1).some((sentence) => readFactLine(sentence)) ? sentences : [line];
  });
  return lines.filter((line) => line.trim() !== "").map((line) => ({ text: line.trim(), from }));
}
