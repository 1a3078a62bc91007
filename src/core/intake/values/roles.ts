import type { NamedUnit } from "./owners";

/** Who leads and who takes part, by a sentence that says so. */
export type Roles = {
  readonly owners: readonly NamedUnit[];
  readonly participants: readonly NamedUnit[];
  /** The words that tell the roles, which are no part of a name. */
  readonly words: readonly string[];
};

const leads =
  "äger|driver|leder|ansvarar|samordnar|håller ihop|håller|genomför|är huvudansvarig|är ansvarig|owns|leads|coordinates|is responsible|manages|runs|drives";
const joins =
  "deltar|medverkar|bidrar|stödjer|stöttar|bistår|samverkar|är delaktig|takes part|take part|supports|contributes|assists|participates|helps";
const verb = new RegExp(`(?<!\\p{L})(?:${leads}|${joins})(?!\\p{L})`, "iu");
const leadVerb = new RegExp(`(?<!\\p{L})(?:${leads})(?!\\p{L})`, "iu");
const through = /\s(?:via|genom|through|via its|through its|by way of)\s+(?:sin |sitt |its |their |the )?/iu;

/** Reads `X äger och driver frågan via A och Y deltar i arbetet via B`; nothing when the words tell no roles. */
export function readRoles(typed: string): Roles | undefined {
  const line = typed.trim().replace(/\s+/gu, " ").replace(/\.$/u, "");
  // A verb in brackets is a mark behind a name.
  if (!verb.test(line.replace(/\([^()]*\)/gu, " "))) return undefined;
  const clauses = clausesOf(line).map(readClause);
  if (clauses.some((clause) => clause === undefined)) return undefined;
  const known = clauses.flatMap((clause) => clause ?? []);
  return {
    owners: known.filter(({ leads: is }) => is).map(({ unit }) => unit),
    participants: known.filter(({ leads: is }) => !is).map(({ unit }) => unit),
    words: known.map(({ words }) => words),
  };
}

/** A joining word begins a new clause where a subject and a verb follow it. */
function clausesOf(line: string): readonly string[] {
  const clauses: string[] = [];
  for (const piece of line.split(/(?:[,;.]\s*(?:och|samt|medan|and|while)?|\s(?:och|samt|medan|and|while))\s+/iu)) {
    const at = verb.exec(piece)?.index ?? -1;
    if (at > 0 || clauses.length === 0) clauses.push(piece);
    else clauses.push(rejoin(line, clauses.pop()!, piece));
  }
  return clauses;
}

/** Two pieces as they stood in the line, with what was between them. */
function rejoin(line: string, before: string, piece: string): string {
  const start = line.indexOf(before);
  return line.slice(start, line.indexOf(piece, start + before.length) + piece.length);
}

type Clause = { readonly unit: NamedUnit; readonly leads: boolean; readonly words: string };

function readClause(clause: string): Clause | undefined {
  const found = verb.exec(clause);
  if (!found || found.index === 0) return undefined;
  const subject = clause.slice(0, found.index).trim();
  const rest = clause.slice(found.index);
  const via = through.exec(rest);
  const leadsIt = leadVerb.test(found[0]);
  if (!via) return { unit: { unit: subject }, leads: leadsIt, words: rest };
  return {
    unit: { unit: rest.slice(via.index + via[0].length).trim(), party: subject },
    leads: leadsIt,
    words: rest.slice(0, via.index + via[0].length).trim(),
  };
}
