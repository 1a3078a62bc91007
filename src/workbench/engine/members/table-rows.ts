import { documented } from "../basis";
import { rowsIn } from "../ranges/geometry";
import type { ExcelClass } from "../member";
import type { SheetAndTable } from "../node";
import { bodyArea } from "../tables/tables";

/** Rows are appended by writing below the table, so `add` is not here: co-authors would overwrite each other. */
export const tableRowCollection: ExcelClass<SheetAndTable> = {
  members: {
    Count: { since: "1.1", basis: documented, get: ({ table }) => rowsIn(bodyArea(table)) },
    GetCount: { since: "1.4", basis: documented, invoke: ({ table }) => rowsIn(bodyArea(table)) },
  },
};
