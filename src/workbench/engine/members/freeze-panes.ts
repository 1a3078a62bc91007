import type { Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { areaOnSheet, integer } from "../arguments";
import { assumed, documented } from "../basis";
import { itemNotFound } from "../excel-error";
import { SHEET_COLUMNS, SHEET_ROWS } from "../ranges/geometry";
import type { Call, ExcelClass } from "../member";

export const worksheetFreezePanes: ExcelClass<Sheet> = {
  members: {
    FreezeRows: {
      since: "1.7",
      basis: [documented, assumed("freezeRows lets go of frozen columns.")],
      invoke: (sheet, call, count) => freeze(sheet, call, integer(count, "count", 1), 0),
    },
    FreezeColumns: {
      since: "1.7",
      basis: [documented, assumed("freezeColumns lets go of frozen rows.")],
      invoke: (sheet, call, count) => freeze(sheet, call, 0, integer(count, "count", 1)),
    },
    FreezeAt: {
      since: "1.7",
      basis: documented,
      invoke: (sheet, call, range) => {
        const { bottom, right } = areaOnSheet(range, call.engine.book.sheets, sheet, "frozenRange");
        // Whole rows freeze no columns, and the other way round.
        freeze(sheet, call, bottom === SHEET_ROWS - 1 ? 0 : bottom + 1, right === SHEET_COLUMNS - 1 ? 0 : right + 1);
      },
    },
    Unfreeze: { since: "1.7", basis: documented, invoke: (sheet, call) => freeze(sheet, call, 0, 0) },
    GetLocation: {
      since: "1.7",
      basis: documented,
      invoke: (sheet, call) => {
        const area = frozen(sheet);
        if (!area) throw itemNotFound("frozen pane");
        return call.range(sheet, area);
      },
    },
    GetLocationOrNullObject: {
      since: "1.7",
      basis: documented,
      invoke: (sheet, call) => {
        const area = frozen(sheet);
        return area ? call.range(sheet, area) : null;
      },
    },
  },
};

function freeze(sheet: Sheet, call: Call, rows: number, columns: number): void {
  sheet.freeze = { rows: Math.max(0, rows), columns: Math.max(0, columns) };
  call.engine.announce({ kind: "look", sheet, area: null }, call);
}

function frozen({ freeze: { rows, columns } }: Sheet): Area | null {
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? SHEET_ROWS - 1 : rows - 1,
    right: columns === 0 ? SHEET_COLUMNS - 1 : columns - 1,
  };
}
