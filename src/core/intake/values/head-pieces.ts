import type { Said } from "../source";
import { openings } from "../words/fact-labels";
import { readFactLine } from "./read-facts";

const sign = /(?:\s*[,;|·•]|\.(?=\s\p{Lu})|\s[–—-](?=\s)|\s{3,}|\t|\s*\()\s*/gu;

/** Parts a line of a head that says several things of the plan: `Hagby kommun, antagen av … § 204, dnr KS/2023:411`. */
export function headPieces({ text, from }: Said): readonly Said[] {
  const cuts = [...text.matchAll(sign)]
    .map(({ index, 0: found }) => ({ before: index, after: index + found.length }))
    .filter(({ before, after }) => before > 0 && opensFact(text.slice(after)));
  if (cuts.length === 0) return [{ text, from }];
  const starts = [0, ...cuts.map(({ after }) => after)];
  return starts
    .map((start, at) => text.slice(start, cuts[at]?.before ?? text.length).trim())
    .map((piece) => (piece.includes("(") ? piece : piece.replace(/\)\.?$/u, "")))
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, from }));
}

/** Labels that words of a sentence could be need their colon. */
function opensFact(rest: string): boolean {
  const small = rest.toLocaleLowerCase("sv");
  if (openings.some((name) => small.startsWith(`${name} `) && name.length > 2)) return true;
  if (/^\p{L}+(?: \p{L}+)? \d/u.test(rest) && readFactLine(rest.split(/[,;|·•]/u)[0]!.trim()) !== undefined)
    return true;
  const piece = rest.split(/[,;|·•]/u)[0]!;
  return /^[^:]{2,40}:\s*\S/u.test(piece) && readFactLine(piece) !== undefined;
}
