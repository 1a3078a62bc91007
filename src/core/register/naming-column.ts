import type { RowTable } from "../plan/plan";

type TypedRow = { readonly key: string; readonly typed: Readonly<Record<string, string | undefined>> };

/** Columns that say what a row is about, the one that says it best first. */
export const namingColumns: Readonly<Record<RowTable, readonly string[]>> = {
  parties: ["shortName", "party"],
  units: ["unit"],
  areas: ["area", "no"],
  goals: ["goal", "no"],
  activities: ["activity", "no"],
  meetings: ["meeting"],
  reports: ["row", "meeting"],
  decisions: ["decidingBody", "party"],
  referrals: ["body"],
  changes: ["row", "column"],
  statuses: ["status"],
  exceptions: ["rule"],
  rules: ["rule"],
  words: ["word"],
};

/** The column in which people read what a row is about; nothing when it says nothing of itself. */
export function namingColumn(table: RowTable, typed: TypedRow["typed"]): string | undefined {
  return namingColumns[table].find((column) => typed[column]);
}

/** The column by which a row is found again when it has moved: that of its ID unless it was copied with it, else the one that names it. */
export function identifyingColumn(table: RowTable, { key, typed }: TypedRow): string | undefined {
  return typed["id"] === key ? "id" : namingColumn(table, typed);
}
