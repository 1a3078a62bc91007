import type { Rulebook } from "../core/rules/rulebook";
import { WorkbookError } from "./workbook-error";

/** Fetches what plans are held against, which is not there from the beginning. Throws `not-loaded` when it cannot be fetched. */
export async function loadRulebook(): Promise<Rulebook> {
  try {
    return (await import(/* webpackChunkName: "rulebook" */ "../core/rules/rulebook")).rulebook;
  } catch (cause) {
    throw new WorkbookError("not-loaded", { cause });
  }
}
