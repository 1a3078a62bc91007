import type { Answers, Proposal } from "./proposal";
import { proposeFromDocument } from "./document/propose-from-document";
import { textTable } from "./document/text-tables";
import { guessLanguage } from "./guess-language";
import { moveSpots } from "./move-spots";
import { gridOf } from "./sheet/grid";
import { labelBlocksOf } from "./sheet/label-blocks";
import { isPivot } from "./sheet/pivot";
import { proposeFromSheet } from "./sheet/propose-from-sheet";
import { turnedSheet } from "./sheet/turned-sheet";
import type { SheetSource, Source } from "./source";

/** What a sheet or a document would become in a register, by the answers that a person has given; nothing when no plan can be made out in it. */
export function propose(source: Source, answers: Answers = new Map()): Proposal | undefined {
  if (source.kind === "sheet") return proposeFromAnySheet(source, answers);
  const table = textTable(source);
  const proposal = table && proposeFromSheet(table, answers);
  return proposal ? moveSpots(proposal, ({ row }) => ({ row, column: 0 })) : proposeFromDocument(source, answers);
}

/** A sheet of rows as it stands; one of blocks, or of columns, as the rows that it could have been. */
function proposeFromAnySheet(source: SheetSource, answers: Answers): Proposal | undefined {
  if (isPivot(source.cells)) return undefined;
  const grid = gridOf(source, guessLanguage(source.cells.flat().filter((cell) => typeof cell === "string")));
  const blocks = labelBlocksOf(source, grid.language);
  if (blocks) {
    const proposal = proposeFromDocument(blocks.document, answers);
    return proposal && moveSpots(proposal, blocks.spotOf);
  }
  const turned = turnedSheet(source, grid);
  const proposal = proposeFromSheet(turned ? turned.source : source, answers);
  return proposal && turned ? moveSpots(proposal, turned.spotOf) : proposal;
}
