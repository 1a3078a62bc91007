import { ask } from "./ask";
import { addHeading, type Draft } from "./draft";
import type { ProposedUnit } from "./proposal";
import type { Said } from "./source";
import { textKey } from "../text";
import { ownerHabits } from "./values/owner-habits";
import { isPartyIn, readOwners, type NamedUnit, type OwnerHabits } from "./values/owners";
import { joinedRoles } from "./values/joined-roles";
import { readRoles } from "./values/roles";
import { labelledOwners } from "./values/labelled-owners";

/** Everybody an activity names, by role. */
type Named = { readonly owners: readonly ProposedUnit[]; readonly participants: readonly ProposedUnit[] };

/** Makes a reader of owners that knows how all of this source writes them. */
export function ownerReader(
  draft: Draft,
  texts: readonly string[],
): (owners: readonly Said[], participants: readonly Said[]) => Named {
  const cells = [
    ...draft.activities.flatMap(({ owners, participants }) => [...owners, ...participants]),
    ...draft.goals.flatMap(({ lead }) => lead ?? []),
  ];
  const told = ownerHabits(
    cells.map(({ text }) => text),
    texts,
  );
  const habits = { ...told, ...(isPair(draft, cells, told) ? { everyPair: true } : {}) };
  askAboutShortNames(draft, cells, texts, habits);
  const read = (said: Said): { owners: readonly NamedUnit[]; participants: readonly NamedUnit[] } => {
    const roles = readRoles(said.text) ?? labelledOwners(said.text, habits) ?? joinedRoles(said.text, habits);
    const named = roles ?? { owners: readOwners(said.text, habits), participants: [] };
    if (staysWhole(draft, said, named)) return { owners: [{ unit: said.text }], participants: [] };
    for (const words of roles?.words ?? []) addHeading(draft, { text: words, from: said.from });
    return named;
  };
  const readParticipants = (said: Said): readonly NamedUnit[] => {
    const units = readOwners(said.text, habits);
    return staysWhole(draft, said, { owners: [], participants: units }) ? [{ unit: said.text }] : units;
  };
  return (owners, participants) => {
    const named = owners.map((said) => ({ said, ...read(said) }));
    const others = participants.map((said) => ({ said, units: readParticipants(said) }));
    return {
      owners: unique(named.flatMap(({ said, owners: units }) => placed(units, said))),
      participants: unique([
        ...named.flatMap(({ said, participants: units }) => placed(units, said)),
        ...others.flatMap(({ said, units }) => placed(units, said)),
      ]),
    };
  };
}

/** By this a person says that words which name several are to stay whole. */
export function splitId(text: string): string {
  return `split:${text}`;
}

/** Lists what is parted, so that a person may say no to it. */
function staysWhole(
  draft: Draft,
  { text, from }: Said,
  named: { readonly owners: readonly NamedUnit[]; readonly participants: readonly NamedUnit[] },
): boolean {
  const into = [
    ...named.owners.map((unit) => ({ ...unit, takesPart: false })),
    ...named.participants.map((unit) => ({ ...unit, takesPart: true })),
  ];
  if (into.length < 2) return false;
  const id = splitId(text);
  if (!draft.splits.some((split) => split.id === id)) draft.splits.push({ id, text, from, into });
  return draft.answers.get(id) === "whole";
}

function placed(units: readonly NamedUnit[], { from }: Said): readonly ProposedUnit[] {
  return units.map((unit) => ({ ...unit, from }));
}

function unique(units: readonly ProposedUnit[]): readonly ProposedUnit[] {
  const key = ({ unit, party = "" }: ProposedUnit) => `${textKey(unit)}|${textKey(party)}`;
  return units.filter((unit, at) => units.findIndex((other) => key(other) === key(unit)) === at);
}

/** `A/B` where neither is a party, and neither stands alone elsewhere: two owners, or a unit and where it belongs? Asked once. */
function isPair(draft: Draft, cells: readonly Said[], habits: OwnerHabits): boolean {
  const alone = new Set(cells.map(({ text }) => textKey(text)));
  const unclear = cells.find(({ text }) => {
    const sides = text.split("/").map((side) => side.trim());
    if (sides.length !== 2 || /\s\/\s|[:;,\n(]/u.test(text)) return false;
    return !sides.some((side) => isPartyIn(side, habits)) && !alone.has(textKey(sides[1]!));
  });
  if (!unclear) return false;
  const holds = ask(draft, {
    id: "owners:slash",
    quoted: unclear.text,
    text: {
      sv: `Är ”${unclear.text}” två ansvariga, eller en enhet och organisationen den hör till? Antaget: två ansvariga.`,
      en: `Is “${unclear.text}” two owners, or a unit and the organisation it belongs to? Assumed: two owners.`,
    },
    from: unclear.from,
    answers: [
      { id: "two", text: { sv: "två ansvariga", en: "two owners" } },
      { id: "pair", text: { sv: "en enhet och dess organisation", en: "a unit and its organisation" } },
    ],
  });
  return holds === "pair";
}

/** A short name beside the full one: the same party? The text that explains it is quoted by the question. */
function askAboutShortNames(
  draft: Draft,
  cells: readonly Said[],
  texts: readonly string[],
  { shortNames }: OwnerHabits,
): void {
  for (const name of shortNames) {
    const used = cells.find(({ text }) => new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, "u").test(text));
    if (!used) continue;
    const full = texts.flatMap(
      (text) => new RegExp(`((?:\\p{Lu}[\\p{L}'’-]+ ){0,3}[\\p{L}'’]+)\\s*\\(${name}\\)`, "u").exec(text)?.[1] ?? [],
    )[0];
    if (!full) continue;
    ask(draft, {
      id: `party:${name}`,
      quoted: name,
      text: {
        sv: `Är ”${name}” samma part som ${full}? Antaget: ja, enligt planens text.`,
        en: `Is “${name}” the same party as ${full}? Assumed: yes, as the plan's text says.`,
      },
      from: used.from,
      answers: [
        { id: "same", text: { sv: "ja, samma part", en: "yes, the same party" } },
        { id: "other", text: { sv: "nej, en annan part", en: "no, another party" } },
      ],
    });
  }
}
