import { addFact } from "../add-fact";
import type { Draft } from "../draft";
import type { Said } from "../source";
import { headPieces } from "../values/head-pieces";
import { readFactLine } from "../values/read-facts";
import { titleAmong } from "../words/plan-title";
import type { Line } from "./lines";

/** More lines than these do not stand above a title. */
const mostAbove = 4;

/** Reads a document's title, and what stands above it. Answers with the first line that it has not used. */
export function readTitle(draft: Draft, lines: readonly Line[]): number {
  const above: { readonly at: number; readonly text: string; readonly said: Said }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind === "blank") continue;
    if (above.length === mostAbove || line.kind === "bullet" || isSentence(line.text)) break;
    const said = { text: line.text, from: [{ row: line.row, column: 0 }] };
    const fact = readFactLine(line.text, true);
    if (fact?.fact === "title") break;
    if (fact) {
      if (above.length > 0) break;
      continue;
    }
    const [first] = headPieces(said);
    above.push({ at, text: first!.text, said });
  }
  const [top, ...others] = above;
  const isMarked = ({ at }: { readonly at: number }) => lines[at]!.kind === "heading";
  const title = top && lines[top.at]!.depth === 1 && isMarked(top) && !others.some(isMarked) ? top : titleAmong(above);
  if (!title) return lines.findIndex(({ kind }) => kind !== "blank");
  const used = above.filter(({ at }) => at <= title.at);
  for (const { at, said } of used) {
    const [first, ...others] = headPieces(said);
    if (at === title.at) draft.facts.set("title", first!);
    for (const piece of at === title.at ? others : [first!, ...others]) readPiece(draft, piece);
  }
  for (const line of lines.slice(0, title.at)) {
    const said = { text: line.text, from: [{ row: line.row, column: 0 }] };
    if (line.kind !== "blank" && !used.some(({ at }) => lines[at] === line)) readPiece(draft, said);
  }
  return title.at + 1;
}

/** A piece of a head that is a fact, or is left out. */
export function readPiece(draft: Draft, piece: Said): boolean {
  const fact = readFactLine(piece.text);
  const isFact = fact !== undefined && addFact(draft, fact, piece.from);
  if (!isFact) draft.leftOut.push(piece);
  return isFact;
}

function isSentence(text: string): boolean {
  return /[.!?]$/u.test(text) && text.split(/\s+/u).length > 8;
}
