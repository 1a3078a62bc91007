import { WorkbookError } from "../app/workbook-error";
import type { TableSnapshot } from "../core/register/table";
import { findTables, type FoundTable } from "./find-tables";
import { readBodies } from "./read-bodies";
import { readFormats } from "./read-formats";

/** A table's rows, read within other work. Nothing when the table is not there. */
export async function readOneTable(
  context: Excel.RequestContext,
  name: string,
): Promise<(FoundTable & Pick<TableSnapshot, "rows">) | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const { found } = await findTables(context, [name]);
    if (!found[0]) return undefined;
    const bodies = await readBodies(context, found);
    const cells = bodies && (await readFormats(context, found, bodies));
    if (cells) return { ...found[0], rows: cells[0]! };
  }
  throw new WorkbookError("keeps-changing");
}
