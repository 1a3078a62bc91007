import type { Proposal } from "./proposal";
import { proposeFromDocument } from "./document/propose-from-document";
import { proposeFromSheet } from "./sheet/propose-from-sheet";
import type { Source } from "./source";

/** What a sheet or a document would become in a register; nothing when no plan can be made out in it. */
export function propose(source: Source): Proposal | undefined {
  return source.kind === "sheet" ? proposeFromSheet(source) : proposeFromDocument(source);
}
