import type { Party, Unit } from "./plan";

/** One owner as typed, and who that is. A party named alone stands for itself. */
export type Reference = {
  readonly typed: string;
  readonly party: Party | null;
  readonly unit: Unit | null;
  /** The plan has a unit or party of this name, and only one. */
  readonly known: boolean;
  /** When several units have this name and the party is not said: all of them. */
  readonly namesakes: readonly PartyUnit[];
};

/** A unit with the party it belongs to; a unit may name a party that the plan does not have. */
export type PartyUnit = { readonly unit: Unit; readonly party: Party | null };
