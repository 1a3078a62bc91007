import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from "@tanstack/react-virtual";
import type { SheetView } from "../../server/messages";
import { activeOf, type Selection } from "./selection";
import { DEFAULT_HEIGHT, HEADER_HEIGHT, HEADER_WIDTH, terrainOf } from "./terrain";

/** Rows and columns beyond what the sheet uses, so that there is always room to go on. */
const ROOM = { rows: 100, columns: 26 };

/** Sheets up to this many columns draw all their used ones: a row is then as high as its highest cell, seen or not. */
const ALL_COLUMNS = 40;

type Lines = Virtualizer<HTMLDivElement, HTMLDivElement>;
export type GridLines = { rows: Lines; columns: Lines };

/** Which rows and columns are drawn, and where: those in sight, the frozen ones, and the ones of the active cell. */
export function useGridLines(
  sheet: SheetView,
  selection: Selection,
  scroller: RefObject<HTMLDivElement | null>,
): GridLines {
  const ground = terrainOf(sheet);
  const { freeze } = sheet;
  const { head } = selection;
  const anchor = activeOf(selection);
  const rowHead = head.row - anchor.row > sheet.rows ? anchor.row : head.row;
  const columnHead = head.column - anchor.column > sheet.columns ? anchor.column : head.column;
  const [frozenHeight, setFrozenHeight] = useState(0);
  const frozenWidth = sum(freeze.columns, ground.widthOf);
  const drawnColumns = sheet.columns <= ALL_COLUMNS ? sheet.columns : freeze.columns;

  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: Math.max(sheet.rows, anchor.row + 1, rowHead + 1) + ROOM.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => ground.heightOf(row) ?? DEFAULT_HEIGHT,
    // A row that has just been hidden or given a height still stands there as it was.
    measureElement: (row, entry, lines) =>
      ground.heightOf(lines.indexFromElement(row)) ?? measureElement(row, entry, lines),
    paddingStart: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT + frozenHeight,
    scrollPaddingEnd: 4,
    overscan: 12,
    rangeExtractor: (range) => extract(range, freeze.rows, anchor.row),
  });
  const columns = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    horizontal: true,
    count: Math.max(sheet.columns, anchor.column + 1, columnHead + 1) + ROOM.columns,
    getScrollElement: () => scroller.current,
    estimateSize: ground.widthOf,
    paddingStart: HEADER_WIDTH,
    scrollPaddingStart: HEADER_WIDTH + frozenWidth,
    scrollPaddingEnd: 4,
    overscan: 3,
    rangeExtractor: (range) => extract(range, Math.max(freeze.columns, drawnColumns), anchor.column),
  });

  // How high the frozen rows are is known when they stand there; what is scrolled to must not end up under them.
  const frozenRows = rows.getVirtualItems().filter(({ index }) => index < freeze.rows);
  const measured = frozenRows.reduce((height, { size }) => height + size, 0);
  useLayoutEffect(() => setFrozenHeight(measured), [measured]);

  // Sizes are remembered; a sheet with other sizes is measured anew, and so is what stands there already.
  const sizes = JSON.stringify([sheet.widths, sheet.heights]);
  useEffect(() => {
    rows.measure();
    columns.measure();
    // Asking for the total makes the virtualizer forget the old sizes, without which it sees no difference.
    rows.getTotalSize();
    for (const row of [...rows.elementsCache.values()]) rows.measureElement(row);
  }, [sizes, rows, columns]);

  return { rows, columns };
}

function extract(range: Range, always: number, active: number): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  for (let index = 0; index < Math.min(always, range.count); index += 1) indexes.add(index);
  if (active < range.count) indexes.add(active);
  return [...indexes].sort((a, b) => a - b);
}

function sum(count: number, sizeOf: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += sizeOf(index);
  return total;
}
