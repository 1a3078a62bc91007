import type { PartyUnit, Reference } from "./reference";
import { lineOf, nameFinder, type Found } from "./find-names";
import type { Party } from "./plan";

/** A name that may stand in a cell: of a party, or of a unit (of one party, or of several that have one so called). */
export type Name = {
  readonly words: string;
  readonly party: Party | null;
  readonly units: readonly PartyUnit[];
};

/** A stretch of the cell: a known name, or words that are nobody's name (`name` is null). */
type Piece = { readonly typed: string; readonly name: Name | null; readonly before: string };

/**
 * Makes a reader of owners. Names hold commas and dashes themselves, so a cell is not split at signs: the known names
 * are found first, the longest first, and what is left between them is either a sign, a joining word or somebody unknown.
 */
export function readReferences(names: readonly Name[]): (typed: string) => readonly Reference[] {
  const find = nameFinder(names);
  return (typed) => typed.split(/[;\n]/).flatMap((part) => join(pieces(lineOf(part), find)));
}

function pieces(line: string, find: (line: string) => readonly Found<Name>[]): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const { name, start, end: next } of find(line)) {
    const { stray, before, after } = between(line.slice(end, start));
    if (stray) found.push({ typed: stray, name: null, before });
    found.push({ typed: line.slice(start, next), name, before: stray ? after : before });
    end = next;
  }
  const { stray, before } = between(line.slice(end));
  if (stray) found.push({ typed: stray, name: null, before });
  return found;
}

const sign = /[\s/,:()&+–—-]/u;

/** Parts what stands between two names into the signs before it, words that are nobody's name, and the signs after. */
function between(words: string): { stray: string; before: string; after: string } {
  let start = 0;
  let end = words.length;
  for (let joined = true; joined;) {
    while (start < end && sign.test(words[start]!)) start++;
    const joiner = /^(?:och|samt|and|via)(?!\p{L})/iu.exec(words.slice(start, start + 5))?.[0] ?? "";
    joined = joiner !== "" && start + joiner.length <= end;
    if (joined) start += joiner.length;
  }
  while (end > start && sign.test(words[end - 1]!)) end--;
  const stray = words.slice(start, end).replace(/ (?:och|samt|and|via)$/iu, "");
  if (!/[\p{L}\d]/u.test(stray)) return { stray: "", before: words, after: "" };
  return { stray, before: words.slice(0, start), after: words.slice(start + stray.length) };
}

/** Puts a unit and its party together, whichever stands first: `LiU: Enheten`, `Enheten/ LiU`, `Enheten (LiU)`. */
function join(pieces: readonly Piece[]): Reference[] {
  const references: Reference[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    if (next && tied(next.before) && isParty(piece) !== isParty(next) && belong(piece, next)) {
      references.push(
        reference(
          `${piece.typed}${next.before}${next.typed}`,
          isParty(piece) ? next : piece,
          isParty(piece) ? piece : next,
        ),
      );
      at++;
    } else {
      references.push(isParty(piece) ? reference(piece.typed, null, piece) : reference(piece.typed, piece, null));
    }
  }
  return references;
}

const isParty = (piece: Piece) => piece.name?.party != null;

/** A dash or a joining word starts somebody new. */
const tied = (sign: string) => /^\s*[/,:(]\s*$/u.test(sign);

/** A unit of another party beside it is somebody else; a name nobody knows takes the party that stands beside it. */
function belong(a: Piece, b: Piece): boolean {
  const [unit, party] = isParty(a) ? [b, a] : [a, b];
  return unit.name === null || unit.name.units.some(({ party: of }) => of === null || of === party.name?.party);
}

function reference(typed: string, unitPiece: Piece | null, partyPiece: Piece | null): Reference {
  const party = partyPiece?.name?.party ?? null;
  if (!unitPiece) return { typed, party, unit: null, known: true, namesakes: [] };
  const candidates = (unitPiece.name?.units ?? []).filter(
    (candidate) => !party || candidate.party === party || !candidate.party,
  );
  const only = candidates.length === 1 ? candidates[0]! : null;
  return {
    typed,
    party: only?.party ?? party,
    unit: only?.unit ?? null,
    known: only !== null,
    namesakes: candidates.length > 1 ? candidates : [],
  };
}
