import type { Sheet } from "../../../xlsx/book";
import { flag, oneOf, text } from "../arguments";
import { assumed, documented, observed } from "../basis";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { Call, Member } from "../member";
import { isNode, node } from "../node";
import { copySheet } from "../sheets/copy-sheet";
import { findSheet, shownSheets } from "../sheets/sheets";

const beside = (step: 1 | -1, orNull: boolean): Member<Sheet> => ({
  since: "1.5",
  basis: documented,
  invoke: (sheet, call, visibleOnly) => {
    const { book } = call.engine;
    const sheets = flag(visibleOnly, "visibleOnly", false) ? shownSheets(book) : book.sheets;
    const at = book.sheets.indexOf(sheet);
    const neighbours = sheets.filter((each) => (book.sheets.indexOf(each) - at) * step > 0);
    const found = step > 0 ? neighbours[0] : neighbours.at(-1);
    if (found) return node("Worksheet", found);
    if (orNull) return null;
    throw itemNotFound("such sheet");
  },
});

/** Where a sheet stands among the others. */
export const worksheetPlace: Record<string, Member<Sheet>> = {
  GetNext: beside(1, false),
  GetNextOrNullObject: beside(1, true),
  GetPrevious: beside(-1, false),
  GetPreviousOrNullObject: beside(-1, true),
  Copy: {
    since: "1.7",
    basis: [documented, assumed("A copy without a place is put right after the sheet; it is not activated.")],
    invoke: (sheet, call, positionType, relativeTo) => {
      const kinds = ["None", "Before", "After", "Beginning", "End"] as const;
      const type = oneOf(positionType ?? "None", kinds, "positionType");
      return node("Worksheet", copySheet(call, sheet, placeFor(sheet, call, type, relativeTo)));
    },
  },
  /** How the client finds a copy again in a later batch. */
  _GetAnotherWorksheetById: {
    since: "1.7",
    basis: observed("the client library, 1.1.110"),
    invoke: (_, call, id) => {
      const found = findSheet(call.engine.book, text(id, "id"));
      if (!found) throw itemNotFound(`sheet ${String(id)}`);
      return node("Worksheet", found);
    },
  },
};

function placeFor(sheet: Sheet, call: Call, type: string, relativeTo: unknown): number {
  const { sheets } = call.engine.book;
  if (type === "Beginning") return 0;
  if (type === "End") return sheets.length;
  if (type === "None") return sheets.indexOf(sheet) + 1;
  const other = isNode(relativeTo) && relativeTo.of === "Worksheet" ? relativeTo.target : null;
  if (!other) throw invalidArgument("relativeTo must be a worksheet.");
  return sheets.indexOf(other) + Number(type === "After");
}
