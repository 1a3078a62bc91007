import { textKey, type Locale } from "../../text";
import { unitName } from "../../plan/directory";
import type { Proposal, ProposedParty, ProposedUnit } from "../proposal";

/** A row of the parties table, and one of the units table. */
export type PartyRow = { readonly party: string; readonly shortName: string; readonly type: string | null };
export type UnitRow = { readonly party: string | null; readonly unit: string };

/** Everybody a proposal names, as rows of the register and as they are to be written in its other tables. */
export type Names = {
  readonly parties: readonly PartyRow[];
  readonly units: readonly UnitRow[];
  /** `LiU: Kommunikationsavdelningen`, or a party alone by its short name. */
  readonly written: (unit: ProposedUnit) => string;
};

export function namesOf({ parties, goals, activities, language }: Proposal): Names {
  const known = new Map<string, ProposedParty>();
  for (const party of parties) {
    for (const name of [party.name, party.shortName ?? party.name]) known.set(textKey(name), party);
  }
  const shortOf = (name: string) => {
    const party = known.get(textKey(name));
    return party ? (party.shortName ?? party.name) : name;
  };
  const named = [
    ...activities.flatMap(({ owners, participants }) => [...owners, ...participants]),
    ...goals.flatMap(({ lead }) => lead ?? []),
  ].filter(({ unit, party }) => party !== undefined || !known.has(textKey(unit)));
  const units = new Map<string, UnitRow>();
  for (const { unit, party } of named) {
    const row = { party: party === undefined ? null : shortOf(party), unit };
    const key = `${textKey(row.party ?? "")}|${textKey(unit)}`;
    if (!units.has(key)) units.set(key, row);
  }
  return {
    parties: parties.map(({ name, shortName }) => ({
      party: name,
      shortName: shortName ?? name,
      type: typeOf(name, language),
    })),
    units: [...units.values()],
    written({ unit, party }) {
      if (party === undefined) return known.has(textKey(unit)) ? shortOf(unit) : unit;
      return unitName(unit, shortOf(party));
    },
  };
}

const types: readonly { readonly is: RegExp; readonly sv: string; readonly en: string }[] = [
  { is: /kår(?:en|er|erna)?$|student|kollegiet|union/iu, sv: "studentorganisation", en: "student organisation" },
  { is: /kommun(?:en)?$|council|municipality|borough|city of/iu, sv: "kommun", en: "municipality" },
  { is: /^region|regionen$|landsting/iu, sv: "region", en: "region" },
  { is: /universitet|högskola|campus|university|college/iu, sv: "lärosäte", en: "university" },
];

/** What kind of party a name tells of; nothing when it tells none. */
function typeOf(name: string, language: Locale): string | null {
  return types.find(({ is }) => is.test(name))?.[language] ?? null;
}
