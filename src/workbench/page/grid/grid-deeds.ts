import type { Area } from "../../../xlsx/model/area";
import type { SheetView, TableView } from "../../server/messages";
import type { WorkbookStore } from "../workbook-store";
import { activeOf, LAST, type Selection } from "./selection";

export type GridDeeds = ReturnType<typeof gridDeeds>;

/** What a person can do with the selected cells, for the keys and the menus alike. */
export function gridDeeds(store: WorkbookStore, sheet: SheetView, area: Area, selection: Selection) {
  const { index } = sheet;
  const rows = [area.top, area.bottom - area.top + 1] as const;
  const columns = [area.left, area.right - area.left + 1] as const;
  const active = activeOf(selection);
  const table = bodyRowsIn(sheet, area);
  const wholeRows = area.left === 0 && area.right === LAST.column;
  const wholeColumns = area.top === 0 && area.bottom === LAST.row;

  /** The cells move, but for the one who moves them the selection stays where it is. */
  const staying = (work: () => unknown) => () => {
    work();
    store.select(selection);
  };

  return {
    /** The table whose body holds all of the selected rows. */
    table,
    wholeRows,
    wholeColumns,
    insertRows: staying(() => store.do("insertRows", index, ...rows)),
    deleteRows: staying(() => store.do("deleteRows", index, ...rows)),
    insertColumns: staying(() => store.do("insertColumns", index, ...columns)),
    deleteColumns: staying(() => store.do("deleteColumns", index, ...columns)),
    insertTableRows: staying(
      () => table && store.do("insertTableRows", index, table.name, area.top - table.first, rows[1]),
    ),
    deleteTableRows: staying(
      () => table && store.do("deleteTableRows", index, table.name, area.top - table.first, rows[1]),
    ),
    clear: () => store.clear(area),
    fillDown: () => store.do("fillDown", index, area),
    today: () => store.type(active.row, active.column, [[today()]]),
    setWidth: (pixels: number | null) =>
      store.do("setColumnWidth", index, area.left, area.right, pixels === null ? null : pixels * POINTS),
    setHeight: (pixels: number | null) =>
      store.do("setRowHeight", index, area.top, area.bottom, pixels === null ? null : pixels * POINTS),
  };
}

/** Of a CSS pixel. */
export const POINTS = 0.75;

type TableRows = { name: string; first: number };

function bodyRowsIn({ tables }: SheetView, { top, bottom, left, right }: Area): TableRows | undefined {
  const holds = (table: TableView) =>
    table.area.left <= left && right <= table.area.right && firstRow(table) <= top && bottom <= lastRow(table);
  const table = tables.find(holds);
  return table && { name: table.name, first: firstRow(table) };
}

export function firstRow({ area, headers }: TableView): number {
  return area.top + (headers ? 1 : 0);
}

export function lastRow({ area, totals }: TableView): number {
  return area.bottom - (totals ? 1 : 0);
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
