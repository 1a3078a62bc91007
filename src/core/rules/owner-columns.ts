import type { Reads } from "./rule";

/** What tells who is responsible: the cells that name somebody, and the directory of those whom they may name. */
export const ownerColumns: Reads = {
  parties: ["party", "shortName"],
  units: ["party", "unit"],
  goals: ["responsible"],
  activities: ["responsible"],
};
