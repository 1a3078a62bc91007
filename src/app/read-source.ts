import type { Proposal } from "../core/intake/proposal";
import { propose } from "../core/intake/propose";
import { isPivot } from "../core/intake/sheet/pivot";
import type { Source } from "../core/intake/source";
import type { Text } from "../core/text";
import { IntakeError } from "./intake-error";

/** A source in which a plan can be made out, or why none can. */
export type Reading =
  { readonly source: Source; readonly proposal: Proposal; readonly problem?: never } | { readonly problem: Text };

/** Reads a source, and tells what the person can do where no plan can be made out in it. */
export async function readSource(read: () => Promise<Source>): Promise<Reading> {
  try {
    const source = await read();
    const proposal = propose(source);
    if (source.kind === "sheet" && isPivot(source.cells)) throw new IntakeError("pivot");
    if (!proposal) throw new IntakeError(source.kind === "sheet" ? "no-headings" : "no-text");
    if (proposal.goals.length + proposal.activities.length === 0)
      throw new IntakeError(source.kind === "sheet" ? "no-headings" : "no-rows");
    return { source, proposal };
  } catch (error) {
    if (error instanceof IntakeError) return { problem: error.text };
    throw error;
  }
}
