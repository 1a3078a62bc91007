import type { ChangedValue, News } from "../../core/intake/to-register/what-is-new";

/** What a person has said of values that differ: whether each is written as the source has it. */
export type Takes = ReadonlyMap<string, boolean>;

/** What tells a value from the others. */
export function changeKey({ table, key, column, to }: ChangedValue): string {
  return JSON.stringify([table, key, column, to]);
}

/** Whether a value is taken over. A blank cell is filled unless the person says no; written words stay unless they say yes. */
export function isTaken(change: ChangedValue, takes: Takes): boolean {
  return takes.get(changeKey(change)) ?? change.from === "";
}

/** Whether there is anything to write. */
export function hasNews({ rows, changed }: News, takes: Takes): boolean {
  return rows.length > 0 || changed.some((change) => isTaken(change, takes));
}
