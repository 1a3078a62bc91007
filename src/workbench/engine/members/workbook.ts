import { documented, observed } from "../basis";
import { oneOf, text } from "../arguments";
import { calculateSheet } from "../calculation/calculate";
import { oneCell } from "../ranges/geometry";
import { invalidReference } from "../excel-error";
import { sheetId } from "../identity";
import type { Call, ExcelClass } from "../member";
import { node, type Node } from "../node";
import { areaOf } from "../ranges/range-ref";
import { selectionOn } from "../selection";
import { readEventReference } from "../../protocol/event-ranges";
import { removeReference } from "../../protocol/kept-ranges";

const seenInClient = observed("the client library, 1.1.110");

export const workbook: ExcelClass<null> = {
  members: {
    Application: { since: "1.1", basis: documented, open: () => node("Application", null) },
    Comments: { since: "1.10", basis: documented, open: () => node("CommentCollection", { sheet: null }) },
    Names: { since: "1.1", basis: documented, open: () => node("NamedItemCollection", { sheet: null }) },
    Protection: { since: "1.7", basis: documented, open: () => node("WorkbookProtection", null) },
    Tables: { since: "1.1", basis: documented, open: () => node("TableCollection", { sheet: null }) },
    Worksheets: { since: "1.1", basis: documented, open: () => node("WorksheetCollection", null) },
    GetSelectedRange: {
      since: "1.1",
      basis: documented,
      invoke: (_, call) => call.range(call.session.sheet, areaOf(selectionOn(call.session, call.session.sheet))),
    },
    GetActiveCell: {
      since: "1.7",
      basis: documented,
      invoke: (_, call) => {
        const { top, left } = areaOf(selectionOn(call.session, call.session.sheet));
        return call.range(call.session.sheet, oneCell(top, left));
      },
    },
    _GetRangeForEventByReferenceId: {
      since: "1.8",
      basis: seenInClient,
      invoke: (_, call, reference) => {
        const range = eventRange(reference, call);
        if (!range) throw invalidReference();
        return range;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: "1.8",
      basis: seenInClient,
      invoke: (_, call, reference) => eventRange(reference, call),
    },
    _RemoveReference: {
      since: "1.1",
      basis: seenInClient,
      invoke: (_, call, id) => removeReference(text(id, "id"), call.session),
    },
    _RemoveAllReferences: {
      since: "1.1",
      basis: seenInClient,
      invoke: (_, call) => {
        for (const id of [...call.session.kept.keys()]) removeReference(id, call.session);
      },
    },
  },
};

export const application: ExcelClass<null> = {
  members: {
    CalculationMode: {
      since: "1.1",
      basis: documented,
      get: () => "Automatic",
      set: (_, mode) => void text(mode, "calculationMode"),
    },
    Calculate: {
      since: "1.1",
      basis: documented,
      invoke: (_, call, type) => {
        oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
        for (const sheet of call.engine.book.sheets) calculateSheet(call, sheet);
      },
    },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", basis: documented, invoke: () => undefined },
    SuspendApiCalculationUntilNextSync: { since: "1.6", basis: documented, invoke: () => undefined },
  },
};

function eventRange(reference: unknown, call: Call): Node | null {
  const { book } = call.engine;
  const place = readEventReference(text(reference, "referenceId"));
  const sheet = place && book.sheets.find((each) => sheetId(book, each) === place.worksheetId);
  return place && sheet ? call.range(sheet, place.area) : null;
}
