import type { CSSProperties, ReactNode } from "react";
import { cellName } from "../../../xlsx/address";
import type { Area } from "../../../xlsx/model/area";
import type { SheetView } from "../../server/messages";
import type { ShownRow } from "../workbook-store";
import { CommentMark } from "../cell/comment-mark";
import { commentAt } from "../cell/cell-notes";
import { FilterButton } from "../filter/filter-button";
import { alignmentOf, cellCss } from "./cell-css";
import { CopiedEdge } from "./copied-edge";
import { covers } from "./selection";
import { classOf, tablePartAt } from "./table-look";
import { lineHeight, mergedSize, runWidth } from "./text-size";

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
  /** The name of another person who has selected the cell. */
  visitor: string | undefined;
  /** The cells that wait to be pasted, when the row is among them. */
  copied: Area | null;
  /** What stands in the active cell over its text: the field, the arrow of a list. */
  inside: ReactNode;
  describedBy: string | undefined;
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
  visitor,
  copied,
  inside,
  describedBy,
}: GridCellProps) {
  const cell = cells?.get(column);
  const merge = sheet.merges.find((area) => covers(area, { row, column }));
  const part = tablePartAt(sheet, row, column);
  const comment = commentAt(sheet, { row, column });
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
      aria-describedby={describedBy}
      data-row={row}
      data-column={column}
      data-noted={comment || visitor ? "" : undefined}
      className={className.filter(Boolean).join(" ")}
      style={style}
    >
      <span className="text" style={{ textAlign: align, ...span }}>
        {text}
      </span>
      {comment && <CommentMark />}
      {part?.filter && !isCovered && <FilterButton filter={part.filter} heading={text} />}
      {copied && <CopiedEdge area={copied} row={row} column={column} />}
      {inside}
    </div>
  );
}
