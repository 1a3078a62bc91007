import { isBody, isParty } from "../words/bodies";
import type { OwnerHabits } from "./owners";

type SplitHabits = Pick<OwnerHabits, "shortNames" | "commaPairs">;

/** `Mellby kommun, Socialförvaltningen`: one comma, and just one side is a party. */
export function isCommaPair(line: string, { shortNames }: SplitHabits): boolean {
  const sides = outsideBrackets(line, /,\s+/gu).map((side) => side.trim());
  const isOwn = (side: string) => isParty(side) || shortNames.has(side);
  return sides.length === 2 && sides.filter(isOwn).length === 1 && !/[/:]/u.test(line);
}

/**
 * Parts a cell into its bodies: at line breaks and semicolons always, at commas, `och` and dashes only where whole bodies
 * stand on both sides, because names hold them too (`Lärande, estetik, naturkunskap`, `Bygg- och miljönämnden`).
 */
export function splitAtBodies(typed: string, habits: SplitHabits): readonly string[] {
  return typed
    .split(/\r?\n|;/u)
    .map((line) => line.replace(/^\s*(?:[•●▪*]|[–-])\s+/u, "").trim())
    .filter((line) => line !== "")
    .flatMap((line) => atDashes(line, habits))
    .flatMap((line) => (habits.commaPairs && isCommaPair(line, habits) ? [line] : atCommas(line)))
    .flatMap((line) => atJoiners(line, habits));
}

/** `Staben/ Linköpings kommun- Avdelningen/ LiU`: a dash after a party begins the next pair. */
function atDashes(line: string, { shortNames }: Pick<OwnerHabits, "shortNames">): readonly string[] {
  const dash = /\s*[-–—]\s*(?=\p{Lu})/gu;
  for (const { index, 0: sign } of line.matchAll(dash)) {
    const before = line.slice(0, index).trim();
    const rest = line.slice(index + sign.length);
    const name = before.split("/").at(-1)!.trim();
    if (before.includes("/") && rest.includes("/") && (isParty(name) || shortNames.has(name))) {
      return [before, ...atDashes(rest, { shortNames })];
    }
  }
  return [line];
}

function atCommas(line: string): readonly string[] {
  const pieces = outsideBrackets(line, /,\s+/gu);
  const bodies: string[] = [];
  for (const piece of pieces) {
    const last = bodies.at(-1);
    if (last !== undefined && !partsAtComma(last, piece)) bodies[bodies.length - 1] = `${last}, ${piece}`;
    else bodies.push(piece);
  }
  return bodies;
}

function partsAtComma(left: string, right: string): boolean {
  if (left.trim().endsWith("-")) return false;
  const [name = ""] = right.split(/[/:(]/u);
  if (isBody(name) || isBody(name.split(/\s+(?:och|and|samt|&)\s+/u)[0]!)) return true;
  // A name in lower case goes on; one with a capital is a body of its own unless the left side is the head of a list of subjects.
  return (
    /^\p{Lu}/u.test(right) &&
    !/^(?:school|faculty|department|institute|head|director|centre) (?:of|for)\b/iu.test(left.trim())
  );
}

/** Joining words part two bodies where both are whole, with their parties or without. */
function atJoiners(line: string, habits: Pick<OwnerHabits, "shortNames">): readonly string[] {
  for (const { index, 0: joiner } of line.matchAll(/\s+(?:och|samt|and|&|\+|resp\.?|respektive|with)\s+/giu)) {
    const [left, right] = [line.slice(0, index), line.slice(index + joiner.length)];
    if (insideBrackets(line, index)) continue;
    // Within a Swedish name small letters follow: a capital begins another one.
    if (isSwedish.test(joiner) && /^\p{Lu}/u.test(right) && /^\p{L}/u.test(left) && !left.endsWith("-"))
      return [left, ...atJoiners(right, habits)];
    if (isWhole(left, habits) && isWhole(right.split(/\s+(?:och|samt|and)\s+/iu)[0]!, habits))
      return [left, ...atJoiners(right, habits)];
    if (isWhole(left, habits) && isWhole(right, habits)) return [left, ...atJoiners(right, habits)];
  }
  return [line];
}

const isSwedish = /^\s*(?:och|samt|respektive)\s*$/iu;

function isWhole(words: string, { shortNames }: Pick<OwnerHabits, "shortNames">): boolean {
  const name = words.trim();
  if (name.endsWith("-")) return false;
  const [head = ""] = name.split(/\s*[/:(]/u);
  if (isBody(head) || isParty(head) || shortNames.has(head)) return true;
  return head !== name && /^\p{Lu}/u.test(head);
}

export function outsideBrackets(line: string, sign: RegExp): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: found } of line.matchAll(sign)) {
    if (insideBrackets(line, index)) continue;
    pieces.push(line.slice(start, index));
    start = index + found.length;
  }
  return [...pieces, line.slice(start)];
}

function insideBrackets(line: string, at: number): boolean {
  const before = line.slice(0, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
