/**
 * How we know that Excel behaves as the code beside it does. `host:assumptions` lists what is *assumed*, for a person
 * with a live Excel to try: the engine and the add-in must not share one misunderstanding.
 */
export type Basis =
  | { readonly kind: "documented"; readonly source: string }
  | { readonly kind: "observed"; readonly source: string }
  | { readonly kind: "assumed"; readonly source: string };

/** Says so on the member's own page of Microsoft's reference. */
export const documented: Basis = { kind: "documented", source: "reference" };

/** Says so on another page. */
export const documentedAt = (source: string): Basis => ({ kind: "documented", source });

/** Seen in the client library, or reported by somebody who saw it in Excel. */
export const observed = (source: string): Basis => ({ kind: "observed", source });

/** Nobody has looked. `source` is what to try in a live Excel. */
export const assumed = (tryThis: string): Basis => ({ kind: "assumed", source: tryThis });

/** A behaviour that belongs to no single member, such as a table that grows. */
export type Fact = { readonly about: string; readonly basis: Basis };
