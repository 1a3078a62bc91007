import { textKey } from "../text";
import type { Area } from "./plan";

/** A plan's areas by what people call them. */
type AreaNames = {
  /** By name, and by number where no area bears that number for a name; of namesakes the first. */
  readonly byName: ReadonlyMap<string, Area>;
  /** An area may be cited by its number; its rows are kept together under its name all the same. */
  keyOf(typed: string | null): string;
};

export function areaNamesOf(areas: readonly Area[]): AreaNames {
  const names = known.get(areas) ?? makeNames(areas);
  known.set(areas, names);
  return names;
}

const known = new WeakMap<readonly Area[], AreaNames>();

function makeNames(areas: readonly Area[]): AreaNames {
  const byName = new Map<string, Area>();
  for (const name of ["area", "no"] as const) {
    for (const area of areas) {
      const key = textKey(area[name] ?? "");
      if (key && !byName.has(key)) byName.set(key, area);
    }
  }
  // Thousands of rows name the same few areas.
  const keys = new Map<string, string>();
  return {
    byName,
    keyOf(typed) {
      if (typed === null) return "";
      const key = keys.get(typed) ?? textKey(byName.get(textKey(typed))?.area ?? typed);
      keys.set(typed, key);
      return key;
    },
  };
}
