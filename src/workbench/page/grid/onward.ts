import { activeOf, areaOf, at, step, type Selection, type Spot, type Terrain } from "./selection";

/**
 * Where Enter and Tab lead: round within several selected cells, else to the next cell; and Enter after a run of Tabs
 * to the column where they began, as when rows are filled in.
 */
export function onward(selection: Selection, key: "Enter" | "Tab", back: boolean, sheet: Terrain): Selection {
  const by = back ? -1 : 1;
  const active = activeOf(selection);
  const area = areaOf(selection, sheet.merges);
  const merge = sheet.merges.find(({ top, left }) => top === active.row && left === active.column);
  const isOne =
    (area.top === area.bottom && area.left === area.right) ||
    (merge !== undefined && area.bottom === merge.bottom && area.right === merge.right);
  if (!isOne) {
    const order = key === "Enter" ? ("columns" as const) : ("rows" as const);
    return { anchor: selection.anchor, head: selection.head, active: round(area, active, by, order, sheet) };
  }
  if (key === "Tab") {
    const next = step(active, 0, by, sheet);
    return { ...at(next.row, next.column), tabbedFrom: selection.tabbedFrom ?? active.column };
  }
  const next = step(active, by, 0, sheet);
  return at(next.row, selection.tabbedFrom ?? next.column);
}

type Area = ReturnType<typeof areaOf>;

/** The next of the area's cells that is not hidden, column by column or row by row, and then the first again. */
function round(area: Area, from: Spot, by: 1 | -1, order: "rows" | "columns", sheet: Terrain): Spot {
  let { row, column } = from;
  do {
    if (order === "rows") {
      column += by;
      if (column < area.left || column > area.right) {
        column = by > 0 ? area.left : area.right;
        row = wrapped(row + by, area.top, area.bottom);
      }
    } else {
      row += by;
      if (row < area.top || row > area.bottom) {
        row = by > 0 ? area.top : area.bottom;
        column = wrapped(column + by, area.left, area.right);
      }
    }
  } while ((row !== from.row || column !== from.column) && isPassed(row, column, sheet));
  return { row, column };
}

function wrapped(index: number, first: number, last: number): number {
  if (index < first) return last;
  return index > last ? first : index;
}

function isPassed(row: number, column: number, { merges, isHiddenRow, isHiddenColumn }: Terrain): boolean {
  return (
    isHiddenRow(row) ||
    isHiddenColumn(column) ||
    merges.some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && (top !== row || left !== column),
    )
  );
}
