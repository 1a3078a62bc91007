import { isBody, isParty } from "../words/bodies";
import { isCommaPair, outsideBrackets, splitAtBodies } from "./split-bodies";

/** A unit as named, with its party where that is said beside it. */
export type NamedUnit = { readonly unit: string; readonly party?: string };

/** How a source writes owners, told by all of its cells together. */
export type OwnerHabits = {
  /** A slash stands between a unit and its party; otherwise between two owners. */
  readonly slashPairs: boolean;
  /** A comma stands between a party and its unit, as all cells with one comma show. */
  readonly commaPairs?: boolean;
  /** A person has said that what stands after a slash is always the organisation. */
  readonly everyPair?: boolean;
  /** Short names of parties that the source uses, such as `LiU`. */
  readonly shortNames: ReadonlySet<string>;
};

/** Reads everybody named in a cell, each with the party that stands beside it. */
export function readOwners(typed: string, habits: OwnerHabits): readonly NamedUnit[] {
  return splitAtBodies(typed, habits).flatMap((piece) => readPiece(piece, habits));
}

/** Whether the words name a party, by their form or because the source uses them as one. */
export function isPartyIn(words: string, { shortNames }: Pick<OwnerHabits, "shortNames">): boolean {
  return isParty(words) || shortNames.has(words.trim());
}

function readPiece(piece: string, habits: OwnerHabits): readonly NamedUnit[] {
  const words = piece
    .trim()
    .replace(/[.,;]$/u, "")
    .trim();
  if (words === "") return [];
  const colon = /^([^:/]{2,60}):\s*(.+)$/u.exec(words);
  if (colon) return [{ unit: colon[2]!.trim(), party: colon[1]!.trim() }];
  const inside = /^([^()]+?)\s*\(([^()]+)\)$/u.exec(words);
  if (inside && !/[/]/u.test(words)) {
    const [outer, inner] = [inside[1]!.trim(), inside[2]!.trim()];
    if (isPartyIn(inner, habits) && !isPartyIn(outer, habits)) return [{ unit: outer, party: inner }];
    if (isPartyIn(outer, habits) && !isPartyIn(inner, habits)) {
      return innerUnits(inner, habits).map((unit) => ({ unit, party: outer }));
    }
  }
  if (habits.commaPairs && isCommaPair(words, habits)) {
    const [left = "", right = ""] = outsideBrackets(words, /,\s+/gu);
    return pair(left, right, habits, false);
  }
  const dash = /^(.+?)\s+[–—-]\s+(.+)$/u.exec(words);
  if (dash && !words.includes("/")) return pair(dash[1]!, dash[2]!, habits, true);
  return readSlashes(words, habits);
}

function innerUnits(inner: string, habits: OwnerHabits): readonly string[] {
  return splitAtBodies(inner, habits).map((unit) => unit.trim());
}

function readSlashes(words: string, habits: OwnerHabits): readonly NamedUnit[] {
  const sides = words.split(/\s*\/\s*/u).filter((side) => side !== "");
  if (sides.length < 2) return [{ unit: words }];
  if (habits.everyPair && sides.length === 2) return [{ unit: sides[0]!, party: sides[1]! }];
  if (sides.length > 2 || !habits.slashPairs) return sides.map((unit) => ({ unit }));
  return pair(sides[0]!, sides[1]!, habits, false);
}

/** Two names side by side are a unit and its party where just one of them is a party, and two owners otherwise. */
function pair(a: string, b: string, habits: OwnerHabits, byDash: boolean): readonly NamedUnit[] {
  const [left, right] = [a.trim(), b.trim()];
  const [isLeft, isRight] = [isPartyIn(left, habits), isPartyIn(right, habits)];
  if (isRight && !isLeft) return [{ unit: left, party: right }];
  if (isLeft && !isRight) return [{ unit: right, party: left }];
  if (byDash && !isBody(left) && !isBody(right)) return [{ unit: `${left} – ${right}` }];
  return [{ unit: left }, { unit: right }];
}
