import { groupBy } from "../group-by";
import { textKey } from "../text";
import { indexed } from "./indexed";
import type { Party, Unit } from "./plan";
import { readReferences, type Name } from "./read-references";
import type { Reference } from "./reference";

/** Finds a plan's parties and units by the many ways in which people write them. */
export type Directory = {
  /** Everybody named in a cell such as `LK: Staben`, `Staben/ Linköpings kommun- Avdelningen/ LiU` or `LK; LiU`. */
  read(typed: string): readonly Reference[];
  /** Every name that one may choose, as it is to be written: `LiU: Kommunikationsavdelningen`, then parties alone. */
  readonly names: readonly string[];
};

/** Makes the directory of a plan. Reading the same words again costs nothing. */
export function directoryOf(parties: readonly Party[], units: readonly Unit[]): Directory {
  const read = readReferences(namesOf(parties, units));
  const seen = new Map<string, readonly Reference[]>();
  return {
    names: [
      ...units.flatMap(({ unit, party }) =>
        unit ? [unitName(unit, partyOf(party, parties)?.shortName ?? party)] : [],
      ),
      ...parties.flatMap(({ shortName, party }) => shortName ?? party ?? []),
    ],
    read(typed) {
      const references = seen.get(typed) ?? read(typed);
      seen.set(typed, references);
      return references;
    },
  };
}

/** `LiU: Kommunikationsavdelningen`: the same unit name occurs in two parties, so the party goes first. */
export function unitName(unit: string, party: string | null): string {
  return party ? `${party}: ${unit}` : unit;
}

/** Somebody's name as it is to be written, whichever way it was typed; of somebody unknown, what was typed. */
export function writtenName({ typed, unit, party }: Reference): string {
  if (unit?.unit) return unitName(unit.unit, party?.shortName ?? party?.party ?? unit.party);
  return party?.shortName ?? party?.party ?? typed;
}

/** Parties by short and long name. */
export const partiesByName = indexed(
  (parties: readonly Party[]) =>
    new Map(
      [...parties]
        .reverse()
        .flatMap((party) =>
          [party.party, party.shortName].flatMap((name) => (name ? [[textKey(name), party] as const] : [])),
        ),
    ),
);

function namesOf(parties: readonly Party[], units: readonly Unit[]): Name[] {
  return [
    ...parties.flatMap((party) =>
      [party.shortName, party.party].flatMap((words) => (words ? [{ words, party, units: [] }] : [])),
    ),
    ...[...groupBy(units, ({ unit }) => textKey(unit ?? ""))].flatMap(([, namesakes]) => {
      const words = namesakes[0]?.unit;
      return words
        ? [{ words, party: null, units: namesakes.map((unit) => ({ unit, party: partyOf(unit.party, parties) })) }]
        : [];
    }),
  ];
}

function partyOf(name: string | null, parties: readonly Party[]): Party | null {
  return partiesByName(parties).get(textKey(name ?? "")) ?? null;
}
