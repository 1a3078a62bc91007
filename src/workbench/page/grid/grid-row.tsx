import { memo, type CSSProperties, type ReactNode, type Ref } from "react";
import type { PersonView, SheetView } from "../../server/messages";
import type { ShownRow } from "../workbook-store";
import { GridCell } from "./grid-cell";
import type { SelectedSpan } from "./selected-span";
import { terrainOf } from "./terrain";
import { visitorFrame } from "./visitors";

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
  editor: ReactNode;
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
  editor,
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
      className="row"
      data-index={row}
      ref={height === undefined ? measure : null}
      style={style}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        data-row={row}
        className={selected ? "row-header in-selection" : "row-header"}
      >
        {row + 1}
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
          editor={selected?.active === column ? editor : null}
        />
      ))}
    </div>
  );
});
