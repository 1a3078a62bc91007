import { memo, type CSSProperties, type ReactNode, type Ref } from "react";
import type { Area } from "../../../xlsx/model/area";
import type { PersonView, SheetView } from "../../server/messages";
import type { ShownRow } from "../workbook-store";
import { GridCell } from "./grid-cell";
import type { SelectedSpan } from "./selected-span";
import { SizeHandle } from "./size-handle";
import { terrainOf } from "./terrain";
import { visitorFrame, visitorName } from "./visitors";

/** Columns that are drawn, in order, with the gap to leave before each. */
export type ColumnPlan = readonly { column: number; width: number; before: number; stick: number | null }[];

type GridRowProps = {
  sheet: SheetView;
  row: number;
  cells: ShownRow | undefined;
  /** The row under it, whose upper borders are this row's lower ones. */
  below: ShownRow | undefined;
  columns: ColumnPlan;
  selected: SelectedSpan | null;
  /** The others whose selection crosses the row. */
  visitors: readonly PersonView[];
  /** From the top of the sheet in pixels; null for a frozen row, which lies where it lies. */
  top: number | null;
  /** The cells that wait to be pasted, when the row is among them. */
  copied: Area | null;
  /** What stands in the active cell over its text, when it is in this row. */
  inside: ReactNode;
  describedBy: string | undefined;
  /** Another size for the row, by its number's lower edge; null for as high as its texts need. */
  onHeight: (row: number, height: number | null) => void;
  measure: Ref<HTMLDivElement>;
};

/** One row: its number, then its cells. Drawn again only when something of its own has changed. */
export const GridRow = memo(function GridRow({
  sheet,
  row,
  cells,
  below,
  columns,
  selected,
  visitors,
  top,
  copied,
  inside,
  describedBy,
  onHeight,
  measure,
}: GridRowProps) {
  const ground = terrainOf(sheet);
  const height = ground.heightOf(row);
  const style: CSSProperties = {
    ...(top !== null && { position: "absolute", transform: `translateY(${top}px)` }),
    ...(height !== undefined && { height }),
  };
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={inside ? "row with-active" : "row"}
      data-index={row}
      ref={height === undefined ? measure : null}
      style={style}
    >
      <div role="rowheader" aria-colindex={1} data-row={row} className={rowHeaderClass(sheet, row, selected !== null)}>
        {row + 1}
        <SizeHandle axis="row" size={height} onSize={(size) => onHeight(row, size)} onFit={() => onHeight(row, null)} />
      </div>
      {columns.map(({ column, width, before, stick }) => (
        <GridCell
          key={column}
          sheet={sheet}
          row={row}
          column={column}
          width={width}
          before={before}
          stick={stick}
          cells={cells}
          below={below}
          isSelected={selected !== null && selected.left <= column && column <= selected.right}
          isActive={selected?.active === column}
          frame={visitorFrame(visitors, row, column)}
          visitor={visitorName(visitors, row, column)}
          copied={copied}
          inside={selected?.active === column ? inside : null}
          describedBy={selected?.active === column ? describedBy : undefined}
        />
      ))}
    </div>
  );
});

/** Blue where a filter leaves rows out, as Excel's are; a line where rows are hidden just above. */
function rowHeaderClass(sheet: SheetView, row: number, isSelected: boolean): string {
  const isFiltered = sheet.tables.some(
    ({ area, filtered }) => filtered.length > 0 && area.top < row && row <= area.bottom,
  );
  return [
    "row-header",
    isSelected && "in-selection",
    isFiltered && "filtered",
    row > 0 && terrainOf(sheet).isHiddenRow(row - 1) && "after-hidden",
  ]
    .filter(Boolean)
    .join(" ");
}
