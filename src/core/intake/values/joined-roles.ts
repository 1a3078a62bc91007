import type { NamedUnit, OwnerHabits } from "./owners";
import { readOwners } from "./owners";
import type { Roles } from "./roles";
import { splitAtBodies } from "./split-bodies";

const withOthers =
  /\s+(i (?:nära )?(?:samverkan|samarbete|samråd|dialog) med|med (?:stöd|hjälp) (?:av|från)|tillsammans med|in (?:partnership|collaboration|cooperation|co-operation|consultation) with|(?:working |together )with|with (?:support|help|input) from|supported by|assisted by)\s+(?:the\s+)?/iu;
const leads =
  /\s*\(((?:samordna|huvudansvar|sammankalla|leder|leda|driver|koordin|coordinat|project lead|projektled)\p{L}*|ansvarig|ansv\.?|huvudman|ägare|lead|lead partner|chair|owner)\)$/iu;
const joins =
  /\s*\(((?:stöd|delta|medverka|samverka|medansvar|delansvar|support|contribut|assist|advis|rådgiv)\p{L}*|bistår|partner)\)$/iu;

/** Reads roles that a joining word or a word in brackets tells: `A i samverkan med B`, `A (samordnande), B`. */
export function joinedRoles(typed: string, habits: OwnerHabits): Roles | undefined {
  const line = typed.trim();
  const joined = withOthers.exec(line);
  if (joined && joined.index > 0) {
    const [before, after] = [line.slice(0, joined.index), line.slice(joined.index + joined[0].length)];
    const first = joinedRoles(before, habits) ?? { owners: readOwners(before, habits), participants: [], words: [] };
    return {
      owners: first.owners,
      participants: [...first.participants, ...readOwners(after, habits)],
      words: [...first.words, joined[1]!],
    };
  }
  const pieces = splitAtBodies(line, habits);
  const marked = pieces.map((piece) => ({
    units: (name: string) => readOwners(name, habits),
    lead: leads.exec(piece),
    joins: joins.exec(piece),
    piece,
  }));
  const hasLead = marked.some(({ lead }) => lead);
  if (!hasLead && !marked.some(({ joins: mark }) => mark)) return undefined;
  const owners: NamedUnit[] = [];
  const participants: NamedUnit[] = [];
  for (const { units, lead, joins: mark, piece } of marked) {
    const sign = lead ?? mark;
    const named = units(sign ? piece.slice(0, sign.index) : piece);
    if (lead || (!hasLead && !mark)) owners.push(...named);
    else participants.push(...named);
  }
  return { owners, participants, words: marked.flatMap(({ lead, joins: mark }) => (lead ?? mark)?.[1] ?? []) };
}
