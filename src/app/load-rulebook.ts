import type { Rulebook } from "../core/rules/rulebook";
import { WorkbookError } from "./workbook-error";

let fetched: Rulebook | null = null;

/** Fetches what plans are held against, which is not there from the beginning. Throws `not-loaded` when it cannot be fetched. */
export async function loadRulebook(): Promise<Rulebook> {
  try {
    // Importing what has been imported still takes its time outside a bundle, and simulated time would not wait for it.
    fetched ??= (await import(/* webpackChunkName: "rulebook" */ "../core/rules/rulebook")).rulebook;
    return fetched;
  } catch (cause) {
    throw new WorkbookError("not-loaded", { cause });
  }
}
