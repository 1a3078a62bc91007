import type { CSSProperties, ReactNode } from "react";
import { cellName } from "../../../xlsx/address";
import type { SheetView } from "../../server/messages";
import type { ShownCell, ShownRow } from "../workbook-store";
import { alignmentOf, cellCss } from "./cell-css";
import { covers } from "./selection";
import { classOf, tablePartAt } from "./table-look";
import { DEFAULT_HEIGHT, terrainOf } from "./terrain";

/** Text runs over the empty cells beside it, but not for ever. */
const LONGEST_RUN = 20;

type GridCellProps = {
  sheet: SheetView;
  row: number;
  column: number;
  width: number;
  /** Pixels of columns that are not drawn before it. */
  before: number;
  /** Where it stays when the sheet scrolls sideways, if it is frozen. */
  stick: number | null;
  cells: ShownRow | undefined;
  below: ShownRow | undefined;
  isSelected: boolean;
  isActive: boolean;
  /** The part of another person's selection that runs along the edges. */
  frame: string | undefined;
  editor: ReactNode;
};

export function GridCell({
  sheet,
  row,
  column,
  width,
  before,
  stick,
  cells,
  below,
  isSelected,
  isActive,
  frame,
  editor,
}: GridCellProps) {
  const cell = cells?.get(column);
  const merge = sheet.merges.find((area) => covers(area, { row, column }));
  const part = tablePartAt(sheet, row, column);
  const isCovered = merge !== undefined && (merge.top !== row || merge.left !== column);
  const align = alignmentOf(cell);
  const className = [
    "cell",
    stick !== null && "frozen",
    part && classOf(part),
    isSelected && "selected",
    isActive && "active",
    merge && (isCovered ? "covered" : "merged"),
    cell?.link && "link",
  ];
  const style: CSSProperties = {
    width,
    ...(before > 0 && { marginLeft: before }),
    ...(stick !== null && { left: stick }),
    ...(frame && { boxShadow: frame }),
    ...(merge && !isCovered && { minHeight: lineHeight(cell) }),
    ...cellCss(cell, cells?.get(column + 1), below?.get(column)),
  };
  const text = isCovered ? "" : (cell?.text ?? "");
  const span = merge && !isCovered ? mergedSize(sheet, merge) : { width: runWidth(sheet, cells, cell, column) };

  return (
    <div
      role="gridcell"
      id={`cell-${cellName(row, column)}`}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-readonly={sheet.protected}
      data-row={row}
      data-column={column}
      className={className.filter(Boolean).join(" ")}
      style={style}
    >
      <span className="text" style={{ textAlign: align, ...span }}>
        {text}
      </span>
      {editor}
    </div>
  );
}

/** Text that stands to the left and does not wrap runs over the empty cells to the right of it. */
function runWidth(
  sheet: SheetView,
  cells: ShownRow | undefined,
  cell: ShownCell | undefined,
  column: number,
): number | undefined {
  if (!cell?.text || cell.look?.wrap || cell.kind || alignmentOf(cell) !== "left") return undefined;
  const { widthOf } = terrainOf(sheet);
  let [next, width] = [column + 1, widthOf(column)];
  while (next - column < LONGEST_RUN && !cells?.get(next)?.text) {
    width += widthOf(next);
    next += 1;
  }
  return next === column + 1 ? undefined : width - 1;
}

/** A merged cell's text lies over the row and does not push it apart, so the row is told how high a line is. */
function lineHeight(cell: ShownCell | undefined): string {
  return `${(cell?.look?.size ?? 11) * 1.35}pt`;
}

function mergedSize(sheet: SheetView, { top, left, bottom, right }: SheetView["merges"][number]): CSSProperties {
  const ground = terrainOf(sheet);
  let [width, height] = [-1, -1];
  for (let column = left; column <= right; column += 1) width += ground.widthOf(column);
  for (let row = top; row <= bottom; row += 1) height += ground.heightOf(row) ?? DEFAULT_HEIGHT;
  return top === bottom ? { width } : { width, height };
}
