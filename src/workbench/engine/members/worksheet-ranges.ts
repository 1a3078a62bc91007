import type { Sheet } from "../../../xlsx/book";
import { flag, integer, text } from "../arguments";
import { assumed, documented } from "../basis";
import { invalidArgument, itemNotFound } from "../excel-error";
import { isOnSheet, oneCell, wholeSheet } from "../ranges/geometry";
import type { Call, Member } from "../member";
import { findName, isGoodName } from "../sheets/names";
import type { Node } from "../node";
import { readAddress, splitSheet } from "../ranges/range-address";
import { usedArea } from "../ranges/used-area";

/** Ranges that are found from a sheet. */
export const worksheetRanges: Record<string, Member<Sheet>> = {
  GetCell: {
    since: "1.1",
    basis: documented,
    invoke: (sheet, call, row, column) => {
      const cell = oneCell(integer(row, "row"), integer(column, "column"));
      if (!isOnSheet(cell)) throw invalidArgument("The cell is not on the sheet.");
      return call.range(sheet, cell);
    },
  },
  GetRange: { since: "1.1", basis: documented, invoke: (sheet, call, address) => rangeAt(sheet, address, call) },
  GetRangeByIndexes: {
    since: "1.7",
    basis: documented,
    invoke: (sheet, call, row, column, rows, columns) => {
      const [top, left] = [integer(row, "startRow"), integer(column, "startColumn")];
      const area = {
        top,
        left,
        bottom: top + integer(rows, "rowCount") - 1,
        right: left + integer(columns, "columnCount") - 1,
      };
      if (!isOnSheet(area)) throw invalidArgument("The range is not on the sheet.");
      return call.range(sheet, area);
    },
  },
  GetUsedRange: {
    since: "1.1",
    basis: [documented, assumed("getUsedRange of an empty sheet is A1.")],
    invoke: (sheet, call, valuesOnly) =>
      call.range(sheet, usedArea(sheet, flag(valuesOnly, "valuesOnly", false)) ?? oneCell(0, 0)),
  },
  GetUsedRangeOrNullObject: {
    since: "1.4",
    basis: documented,
    invoke: (sheet, call, valuesOnly) => {
      const area = usedArea(sheet, flag(valuesOnly, "valuesOnly", false));
      return area ? call.range(sheet, area) : null;
    },
  },
};

/** The whole sheet, an address, or a name of the workbook's. */
function rangeAt(sheet: Sheet, address: unknown, call: Call): Node {
  if (address === undefined || address === null || address === "") return call.range(sheet, wholeSheet);
  const typed = text(address, "address");
  const { sheet: sheetName, rest } = splitSheet(typed);
  if (sheetName !== undefined && sheetName.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`${typed} is on another sheet.`);
  }
  const area = readAddress(rest);
  if (area) return call.range(sheet, area);
  const named = findName(call.engine.book, sheet, rest);
  if (named?.sheet === sheet) return call.range(sheet, named.area);
  throw isGoodName(rest) ? itemNotFound(`range called ${typed}`) : invalidArgument(`${typed} is no address.`);
}
