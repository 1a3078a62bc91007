import type { Hyperlink } from "../../../xlsx/book";
import { flag } from "../arguments";
import { assumed, documented, observed } from "../basis";
import { columnsIn, isWholeColumns, isWholeRows, rowsIn } from "../ranges/geometry";
import { setHidden, isHidden } from "../cells/hidden";
import { readHyperlink, linkAt, setHyperlink } from "../cells/hyperlinks";
import type { Member } from "../member";
import { node } from "../node";
import { fullAddress } from "../ranges/range-address";
import { areaOf, type RangeRef } from "../ranges/range-ref";

const unboundedCount = (rows: number, columns: number) => (rows * columns > 2_147_483_647 ? -1 : rows * columns);

/** Where a range is, and what belongs to its rows, columns and sheet. */
export const rangePlace: Record<string, Member<RangeRef>> = {
  _ReferenceId: {
    since: "1.1",
    basis: observed("the client library, 1.1.110"),
    get: (range) => range.keptAs ?? "",
    onlyByName: true,
  },
  Address: { since: "1.1", basis: documented, get: (range) => fullAddress(range.sheet.name, areaOf(range)) },
  AddressLocal: {
    since: "1.1",
    basis: [documented, assumed("addressLocal of a Swedish Excel is like address.")],
    get: (range) => fullAddress(range.sheet.name, areaOf(range)),
  },
  RowIndex: { since: "1.1", basis: documented, get: (range) => areaOf(range).top },
  ColumnIndex: { since: "1.1", basis: documented, get: (range) => areaOf(range).left },
  RowCount: { since: "1.1", basis: documented, get: (range) => rowsIn(areaOf(range)) },
  ColumnCount: { since: "1.1", basis: documented, get: (range) => columnsIn(areaOf(range)) },
  CellCount: {
    since: "1.1",
    basis: documented,
    get: (range) => unboundedCount(rowsIn(areaOf(range)), columnsIn(areaOf(range))),
  },
  IsEntireRow: { since: "1.7", basis: documented, get: (range) => isWholeRows(areaOf(range)) },
  IsEntireColumn: { since: "1.7", basis: documented, get: (range) => isWholeColumns(areaOf(range)) },
  RowHidden: {
    since: "1.2",
    basis: documented,
    get: (range) => isHidden(range, "rows"),
    set: (range, hidden, call) => setHidden(call, range, "rows", flag(hidden, "rowHidden")),
  },
  ColumnHidden: {
    since: "1.2",
    basis: documented,
    get: (range) => isHidden(range, "columns"),
    set: (range, hidden, call) => setHidden(call, range, "columns", flag(hidden, "columnHidden")),
  },
  Hyperlink: {
    since: "1.7",
    basis: [documented, assumed("A link that is set to null or {} is taken away; the cell's look stays.")],
    get: (range) => asHyperlink(linkAt(range)),
    set: (range, link, call) => setHyperlink(call, range, readHyperlink(link)),
  },
  ConditionalFormats: {
    since: "1.6",
    basis: documented,
    open: (range) => node("ConditionalFormatCollection", range),
  },
  DataValidation: { since: "1.8", basis: documented, open: (range) => node("DataValidation", range) },
  Sort: { since: "1.2", basis: documented, open: (range) => node("RangeSort", range) },
  Format: { since: "1.1", basis: documented, open: (range) => node("RangeFormat", range) },
  Worksheet: { since: "1.1", basis: documented, open: (range) => node("Worksheet", range.sheet) },
};

/** As an add-in reads it; null where there is none. */
function asHyperlink(link: Hyperlink | undefined): Record<string, string> | null {
  if (!link) return null;
  return {
    ...(link.address !== undefined && { address: link.address }),
    ...(link.location !== undefined && { documentReference: link.location }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
  };
}
