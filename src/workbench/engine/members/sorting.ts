import { flag, oneOf } from "../arguments";
import { assumed, documented } from "../basis";
import { sortRows } from "../cells/sort-cells";
import { notInTheWorkbench } from "../excel-error";
import type { ExcelClass } from "../member";
import type { SheetAndTable } from "../node";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { readSortFields } from "../tables/sort-fields";
import { sortTable } from "../tables/sort-table";

/** How Chinese is compared: of no account to what the workbench sorts. */
const methods = ["PinYin", "StrokeCount"] as const;

export const rangeSort: ExcelClass<RangeRef> = {
  members: {
    Apply: {
      since: "1.2",
      basis: [documented, assumed("key counts from 0 within the range; a key outside it is InvalidArgument.")],
      invoke: (range, call, fields, matchCase, hasHeaders, orientation, method) => {
        if (oneOf(orientation ?? "Rows", ["Rows", "Columns"], "orientation") === "Columns") {
          throw notInTheWorkbench("Sorting from left to right");
        }
        oneOf(method ?? "PinYin", methods, "method");
        const area = areaOf(range);
        const top = area.top + Number(flag(hasHeaders, "hasHeaders", false));
        sortRows(call, range.sheet, { ...area, top }, readSortFields(fields, matchCase));
      },
    },
  },
};

export const tableSort: ExcelClass<SheetAndTable> = {
  members: {
    Fields: {
      since: "1.2",
      basis: documented,
      get: ({ table }) =>
        (table.sort ?? []).map(({ column, descending }) => ({ key: column, ascending: !descending, sortOn: "Value" })),
    },
    MatchCase: {
      since: "1.2",
      basis: documented,
      get: ({ table }) => table.sort?.some(({ matchCase }) => matchCase) ?? false,
    },
    Method: { since: "1.2", basis: documented, get: () => "PinYin" },
    Apply: {
      since: "1.2",
      basis: documented,
      invoke: (place, call, fields, matchCase, method) => {
        oneOf(method ?? "PinYin", methods, "method");
        sortTable(call, place, readSortFields(fields, matchCase));
      },
    },
    Clear: {
      since: "1.2",
      basis: documented,
      invoke: ({ sheet, table }, call) => {
        delete table.sort;
        call.engine.announce({ kind: "look", sheet, area: table.area }, call);
      },
    },
    Reapply: {
      since: "1.2",
      basis: documented,
      invoke: (place, call) => {
        if (place.table.sort?.length) sortTable(call, place, place.table.sort);
      },
    },
  },
};
