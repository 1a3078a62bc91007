import type { Area } from "../../../xlsx/model/area";
import type { SheetView } from "../../server/messages";
import { firstRow, lastRow } from "./grid-deeds";
import { LAST, activeOf, areaOf, covers, spanning, type Selection } from "./selection";

/** What Ctrl+A selects: of a table first its rows, then its headings too, then all of the sheet. */
export function allOf(sheet: SheetView, selection: Selection): Selection {
  const now = areaOf(selection, sheet.merges);
  const table = sheet.tables.find(({ area }) => covers(area, activeOf(selection)));
  const steps = table ? [{ ...table.area, top: firstRow(table), bottom: lastRow(table) }, table.area] : [];
  const next = steps.find((area) => holds(area, now) && !holds(now, area));
  return next ? spanning(next) : { anchor: { row: 0, column: 0 }, head: LAST };
}

function holds(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}
