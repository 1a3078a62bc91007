import { indexed } from "../plan/indexed";
import { nearest } from "./nearest";

/** The unit or party that was most likely meant. People leave the party out, so a name may be near the whole or the unit's part. */
export function nearestOwner(typed: string, names: readonly string[]): string | undefined {
  const { units, byUnit } = unitsIn(names);
  return nearest(typed, names) ?? byUnit.get(nearest(typed, units) ?? "");
}

const unitsIn = indexed((names: readonly string[]) => {
  const byUnit = new Map([...names].reverse().map((name) => [name.slice(name.indexOf(": ") + 1).trim(), name]));
  return { units: [...byUnit.keys()], byUnit };
});
