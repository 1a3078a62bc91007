import type { Proposal } from "./proposal";
import type { Spot } from "./source";

/** The same proposal with every place said in other coordinates, for a source that was turned before it was read. */
export function moveSpots(proposal: Proposal, spotOf: (spot: Spot) => Spot): Proposal {
  // A goal is one and the same wherever it is named.
  const moved = new Map<object, unknown>();
  const move = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (moved.has(value)) return moved.get(value);
    if (isSpot(value)) return spotOf(value);
    if (value instanceof Map) return new Map([...value].map(([key, said]) => [key, move(said)]));
    if (Array.isArray(value)) return value.map(move);
    const copy: Record<string, unknown> = {};
    moved.set(value, copy);
    for (const [key, part] of Object.entries(value)) copy[key] = move(part);
    return copy;
  };
  return move(proposal) as Proposal;
}

function isSpot(value: object): value is Spot {
  return "row" in value && "column" in value;
}
