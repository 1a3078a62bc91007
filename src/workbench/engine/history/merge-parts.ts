import type { Area } from "../../../xlsx/model/area";

/** What tells the items of a list apart, where something does; the items of other lists are told by what they say. */
const identities: Readonly<Record<string, string>> = {
  tables: "id",
  charts: "name",
  names: "name",
  comments: "id",
};

/** Lists whose items are pairs of a key and a value. */
const MAPS = new Set(["customProperties"]);

/**
 * A part as it reads when somebody's change from `before` to `after` meets what others have made of it meanwhile. What
 * they changed and somebody did not stays; where both changed the same thing, somebody's change is the later.
 */
export function mergePart(
  part: string,
  before: string | undefined,
  after: string | undefined,
  current: string | undefined,
): string | undefined {
  if (current === before || current === undefined || after === undefined || before === undefined) return after;
  const [was, will, is] = [before, after, current].map((json) => JSON.parse(json) as unknown) as [
    unknown,
    unknown,
    unknown,
  ];
  if (Array.isArray(was) && Array.isArray(will) && Array.isArray(is))
    return JSON.stringify(mergeList(part, was, will, is));
  return JSON.stringify(mergeValue(was, will, is));
}

function mergeList(part: string, was: unknown[], will: unknown[], is: unknown[]): unknown[] {
  if (part === "columns") return mergePlaces(was, will, is);
  const key = identities[part];
  if (key !== undefined) return mergeKeyed((item) => (item as Record<string, unknown>)[key], was, will, is);
  if (MAPS.has(part)) return mergeKeyed((item) => (item as unknown[])[0], was, will, is);
  return mergeKeyed((item) => JSON.stringify(item), was, will, is);
}

function mergePlaces(was: unknown[], will: unknown[], is: unknown[]): unknown[] {
  const length = Math.max(will.length, is.length);
  return Array.from({ length }, (_, at) => (same(was[at], will[at]) ? is[at] : will[at]) ?? null);
}

function mergeKeyed(keyOf: (item: unknown) => unknown, was: unknown[], will: unknown[], is: unknown[]): unknown[] {
  const [before, after] = [was, will].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  const current = new Map(is.map((item) => [keyOf(item), item]));
  const kept = is.flatMap((item) => {
    const key = keyOf(item);
    if (!before!.has(key)) return after!.has(key) ? [after!.get(key)] : [item];
    return after!.has(key) ? [mergeValue(before!.get(key), after!.get(key), item)] : [];
  });
  // What somebody changed and another deleted comes back: nobody's work is to be lost unseen.
  const added = will.filter((item) => !current.has(keyOf(item)) && !same(before!.get(keyOf(item)), item));
  return [...kept, ...added];
}

function mergeValue(was: unknown, will: unknown, is: unknown): unknown {
  if (same(was, will)) return is;
  if (isArea(was) && isArea(will) && isArea(is)) return mergeArea(was, will, is);
  if (!isRecord(was) || !isRecord(will) || !isRecord(is)) return will;
  const merged: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(is), ...Object.keys(will)])) {
    const value = mergeValue(was[name], will[name], is[name]);
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** Each edge by itself; where both moved one, the farther wins, so that no row that somebody added falls out of a table. */
function mergeArea(was: Area, will: Area, is: Area): Area {
  const edge = (side: keyof Area, farther: (a: number, b: number) => number) =>
    was[side] === will[side] ? is[side] : is[side] === was[side] ? will[side] : farther(will[side], is[side]);
  return {
    top: edge("top", Math.min),
    left: edge("left", Math.min),
    bottom: edge("bottom", Math.max),
    right: edge("right", Math.max),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isArea(value: unknown): value is Area {
  return isRecord(value) && "top" in value && "left" in value && "bottom" in value && "right" in value;
}
