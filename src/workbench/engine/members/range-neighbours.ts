import type { Area } from "../../../xlsx/model/area";
import { flag, integer, range as rangeArgument } from "../arguments";
import { assumed, documented } from "../basis";
import { invalidArgument, itemNotFound } from "../excel-error";
import { bounding, contains, intersection, isOnSheet, oneCell, SHEET_COLUMNS, SHEET_ROWS } from "../ranges/geometry";
import type { Call, Member } from "../member";
import { node } from "../node";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { usedArea } from "../ranges/used-area";

/** A member that answers a range on the same sheet. */
function neighbour(since: string, place: (area: Area, ...args: unknown[]) => Area): Member<RangeRef> {
  return {
    since,
    basis: documented,
    invoke: (range, call, ...args) => onSheet(call, range, place(areaOf(range), ...args)),
  };
}

function onSheet(call: Call, { sheet }: RangeRef, area: Area) {
  if (!isOnSheet(area)) throw invalidArgument("The range would reach outside the sheet.");
  return call.range(sheet, area);
}

/** Ranges that are found from a range. */
export const rangeNeighbours: Record<string, Member<RangeRef>> = {
  GetCell: neighbour("1.1", ({ top, left }, row, column) =>
    oneCell(top + integer(row, "row"), left + integer(column, "column")),
  ),
  GetRow: neighbour("1.1", (area, row) => {
    const at = area.top + integer(row, "row");
    return { ...area, top: at, bottom: at };
  }),
  GetColumn: neighbour("1.1", (area, column) => {
    const at = area.left + integer(column, "column");
    return { ...area, left: at, right: at };
  }),
  GetOffsetRange: neighbour("1.1", (area, rows, columns) => {
    const [down, right] = [integer(rows, "rowOffset"), integer(columns, "columnOffset")];
    return { top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right };
  }),
  GetResizedRange: neighbour("1.3", (area, rows, columns) => ({
    ...area,
    bottom: area.bottom + integer(rows, "deltaRows"),
    right: area.right + integer(columns, "deltaColumns"),
  })),
  GetAbsoluteResizedRange: neighbour("1.7", ({ top, left }, rows, columns) => ({
    top,
    left,
    bottom: top + integer(rows, "numRows") - 1,
    right: left + integer(columns, "numColumns") - 1,
  })),
  GetEntireRow: neighbour("1.1", (area) => ({ ...area, left: 0, right: SHEET_COLUMNS - 1 })),
  GetEntireColumn: neighbour("1.1", (area) => ({ ...area, top: 0, bottom: SHEET_ROWS - 1 })),
  GetLastCell: neighbour("1.1", ({ bottom, right }) => oneCell(bottom, right)),
  GetLastRow: neighbour("1.1", (area) => ({ ...area, top: area.bottom })),
  GetLastColumn: neighbour("1.1", (area) => ({ ...area, left: area.right })),
  GetRowsBelow: neighbour("1.3", (area, count) => {
    const rows = integer(count, "count", 1);
    return rows > 0
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + rows }
      : { ...area, top: area.bottom + rows + 1, bottom: area.bottom };
  }),
  GetRowsAbove: neighbour("1.3", (area, count) => {
    const rows = integer(count, "count", 1);
    return rows > 0
      ? { ...area, top: area.top - rows, bottom: area.top - 1 }
      : { ...area, top: area.top, bottom: area.top - rows - 1 };
  }),
  GetColumnsAfter: neighbour("1.3", (area, count) => {
    const columns = integer(count, "count", 1);
    return columns > 0
      ? { ...area, left: area.right + 1, right: area.right + columns }
      : { ...area, left: area.right + columns + 1, right: area.right };
  }),
  GetColumnsBefore: neighbour("1.3", (area, count) => {
    const columns = integer(count, "count", 1);
    return columns > 0
      ? { ...area, left: area.left - columns, right: area.left - 1 }
      : { ...area, left: area.left, right: area.left - columns - 1 };
  }),
  GetBoundingRect: {
    since: "1.1",
    basis: documented,
    invoke: (range, call, other) => onSheet(call, range, bounding(areaOf(range), otherArea(range, call, other))),
  },
  GetIntersection: {
    since: "1.1",
    basis: documented,
    invoke: (range, call, other) => {
      const area = intersection(areaOf(range), otherArea(range, call, other));
      if (!area) throw itemNotFound("cell that both ranges have");
      return call.range(range.sheet, area);
    },
  },
  GetIntersectionOrNullObject: {
    since: "1.4",
    basis: documented,
    invoke: (range, call, other) => {
      const area = intersection(areaOf(range), otherArea(range, call, other));
      return area ? call.range(range.sheet, area) : null;
    },
  },
  GetUsedRange: {
    since: "1.1",
    basis: [documented, assumed("getUsedRange of a blank range is its first cell.")],
    invoke: (range, call, valuesOnly) => {
      const { top, left } = areaOf(range);
      return call.range(range.sheet, used(range, valuesOnly) ?? oneCell(top, left));
    },
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    basis: documented,
    invoke: (range, call, valuesOnly) => {
      const area = used(range, valuesOnly);
      return area ? call.range(range.sheet, area) : null;
    },
  },
  GetTables: {
    since: "1.9",
    basis: documented,
    invoke: (range, _, fullyContained) => {
      const { sheet } = range;
      const area = areaOf(range);
      const whole = flag(fullyContained, "fullyContained", false);
      const tables = sheet.tables.filter((table) =>
        whole ? contains(area, table.area) : intersection(table.area, area) !== null,
      );
      return node("TableScopedCollection", { tables: tables.map((table) => ({ sheet, table })) });
    },
  },
};

const used = (range: RangeRef, valuesOnly: unknown) =>
  usedArea(range.sheet, flag(valuesOnly, "valuesOnly", false), areaOf(range));

function otherArea(range: RangeRef, call: Call, other: unknown): Area {
  const ref = rangeArgument(other, call.engine.book.sheets, range.sheet, "anotherRange");
  if (ref.sheet !== range.sheet) throw invalidArgument("The ranges are on different sheets.");
  return areaOf(ref);
}
