import type { SheetTab } from "../../server/messages";

/** The place of the next visible sheet on that side, which a sheet changes places with; nothing at the end. */
export function neighbour(sheets: readonly SheetTab[], index: number, by: -1 | 1): number | undefined {
  let next = index + by;
  while (sheets[next] && !sheets[next]!.visible) next += by;
  return sheets[next] ? next : undefined;
}
