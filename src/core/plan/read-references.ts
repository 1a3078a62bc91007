import { textKey } from "../text";
import type { PartyUnit, Reference } from "./directory";
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
  const byKey = new Map(names.map((name) => [textKey(name.words), name]));
  const longestFirst = [...byKey.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const anyName = longestFirst.length
    ? new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.map(pattern).join("|")})(?![\\p{L}\\d])`, "giu")
    : null;
  return (typed) =>
    typed
      .normalize("NFC")
      .split(/[;\n]/)
      .flatMap((part) => join(pieces(part, anyName, byKey)));
}

const pattern = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");

/** Signs and words that stand between names without being one. */
const joins = /^[\s/,:()–—-]*(?:(?:och|samt|and|via|&|\+)[\s/,:()–—-]*)*/iu;

function pieces(part: string, anyName: RegExp | null, byKey: ReadonlyMap<string, Name>): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  const between = (words: string): string => {
    const sign = joins.exec(words)?.[0] ?? "";
    const stray = words.slice(sign.length).replace(/[\s/,:()–—-]+$/u, "");
    if (!/[\p{L}\d]/u.test(stray) || /^(?:och|samt|and|via)$/iu.test(stray)) return words;
    found.push({ typed: stray, name: null, before: sign });
    return words.slice(sign.length + stray.length);
  };
  for (const match of anyName ? part.matchAll(anyName) : []) {
    const before = between(part.slice(end, match.index));
    found.push({ typed: match[0], name: byKey.get(textKey(match[0])) ?? null, before });
    end = match.index + match[0].length;
  }
  between(part.slice(end));
  return found;
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
