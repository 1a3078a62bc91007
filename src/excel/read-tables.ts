import type { ReadTable, WorkbookTables } from "../app/workbook";
import { WorkbookError } from "../app/workbook-error";
import { readingBatch } from "./batch";
import { findTables, type FoundTable } from "./find-tables";
import { readBodies } from "./read-bodies";
import { readFormats } from "./read-formats";

/** Readings before giving up on tables that change under it. */
const attempts = 3;

/**
 * Reads the named tables. One round trip finds them and one reads the values of a plan of usual size; a larger one takes
 * one more for each 4 MB. Where values stand that only their format explains, or there were several requests, one more
 * for each 4 MB reads the formats and whether rows have moved.
 */
export function readTables(names: readonly string[]): Promise<WorkbookTables> {
  // One batch for all of it: each batch costs a round trip of its own in which the client lets go of its ranges.
  return readingBatch(async (context) => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const { found, otherTables } = await findTables(context, names);
      const bodies = await readBodies(context, found);
      const cells = bodies && (await readFormats(context, found, bodies));
      if (cells) return { tables: found.map((table, index) => snapshotOf(table, cells[index]!)), otherTables };
    }
    throw new WorkbookError("keeps-changing");
  });
}

function snapshotOf(found: FoundTable, rows: ReadTable["rows"]): ReadTable {
  const { name, sheet, sheetId, top, left, headingsHidden, headings } = found;
  return { name, sheet, sheetId, top, left, ...(headingsHidden ? { headingsHidden } : {}), headings, rows };
}
