import type { WorkbookErrorCode } from "./workbook-error";

/** How long a watch waits, in milliseconds. */
export const pauses = {
  /** Changes that come within this of each other are read together, … */
  together: 300,
  /** … but none waits longer than this. */
  atMost: 900,
  /** After so long without an event everything is read, for events that were lost; … */
  quiet: 30_000,
  /** … a large register less often, by what it took to read it. */
  quietPerCost: 100,
  /** A pane that comes into sight reads everything unless that was done just now. */
  wake: 2_000,
  wakePerCost: 20,
  /** Who has waited for so long gets a word about it. */
  word: 2_000,
} as const;

const longest = 60_000;

/** How long to wait before trying again; `null` when there is no use before something else happens. */
export function pauseAfter(code: WorkbookErrorCode, failures: number): number | null {
  if (code === "cell-being-edited") return 1_000;
  if (code === "busy" || code === "keeps-changing") return Math.min(longest, 1_000 * 2 ** (failures - 1));
  return null;
}
