import type { Pace } from "../app/cell-edit";
import { partsToMake } from "../app/parts-to-make";
import { WorkbookError } from "../app/workbook-error";
import type { MissingPart } from "../core/register/set-up/missing-parts";
import type { RegisterToBe } from "../core/register/set-up/register-to-be";
import { batch } from "./batch";
import { standingIn } from "./look-at-register";
import { makeParts } from "./make-parts";
import { makeTable } from "./make-table";
import { has, isFinishable, isPassing, tries, waitBefore } from "./patience";

/** Makes what the workbook lacks of the register; after an error it looks what there is by now and finishes. See the port. */
export function setUpTables(toBe: RegisterToBe, pace: Pace = {}): Promise<readonly string[]> {
  return batch(
    async (context) => {
      const work: Work = { made: new Set(), unsure: null };
      let last: unknown;
      for (let attempt = 0; attempt < tries; attempt++) {
        let isWriting = false;
        try {
          const standing = await standingIn(context, toBe);
          if (standing.tables.some(({ name }) => name === work.unsure)) work.made.add(work.unsure!);
          work.unsure = null;
          const parts = partsToMake(toBe, standing);
          isWriting = parts.length > 0;
          await make(context, parts, work, pace);
          return [...work.made];
        } catch (error) {
          if (!(isWriting ? isFinishable(error) : isPassing(error))) throw error;
          // Somebody else has made it in that moment.
          if (has(error, "ItemAlreadyExists")) work.unsure = null;
          last = isWriting ? new WorkbookError("set-up-unfinished", { cause: error }) : error;
          await waitBefore(attempt);
        }
      }
      throw last;
    },
    { InvalidOperation: "no-room-beside" },
  );
}

/** The tables that this run has made, and the one of which an error left open whether it has. */
type Work = { readonly made: Set<string>; unsure: string | null };

/** One request for each table, so that an error, or somebody who calls the work off, leaves whole tables behind. */
async function make(
  context: Excel.RequestContext,
  parts: readonly MissingPart[],
  work: Work,
  { signal, onProgress }: Pace,
): Promise<void> {
  const tables = parts.filter((part) => part.kind === "table");
  const others = parts.filter((part) => part.kind !== "table");
  const all = tables.length + Number(others.length > 0);
  for (const [at, part] of tables.entries()) {
    if (signal?.aborted) return;
    work.unsure = part.table.name;
    await makeTable(context, part.table, part.place);
    work.made.add(part.table.name);
    work.unsure = null;
    onProgress?.(at + 1, all);
  }
  if (others.length === 0 || signal?.aborted) return;
  await makeParts(context, others);
  onProgress?.(all, all);
}
