import type { Answers, Proposal } from "./proposal";
import { proposeFromDocument } from "./document/propose-from-document";
import { proposeFromSheet } from "./sheet/propose-from-sheet";
import type { Source } from "./source";

/** What a sheet or a document would become in a register, by the answers that a person has given; nothing when no plan can be made out in it. */
export function propose(source: Source, answers: Answers = new Map()): Proposal | undefined {
  return source.kind === "sheet" ? proposeFromSheet(source, answers) : proposeFromDocument(source, answers);
}
