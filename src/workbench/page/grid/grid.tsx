import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { cellName } from "../../../xlsx/address";
import type { SheetView } from "../../server/messages";
import { ChartBox } from "../chart/chart-box";
import { useStore, useWorkbook } from "../use-workbook";
import { CellEditor } from "./cell-editor";
import { ColumnHeaders } from "./column-headers";
import { columnPlan } from "./column-plan";
import { GridRow } from "./grid-row";
import { RowMenu } from "./row-menu";
import { selectedSpans } from "./selected-span";
import { areaOf } from "./selection";
import { HEADER_HEIGHT } from "./terrain";
import type { CellEditing } from "./use-cell-editing";
import { useClipboard } from "./use-clipboard";
import { useGridKeys } from "./use-grid-keys";
import { useGridLines } from "./use-grid-lines";
import { useGridPointer } from "./use-grid-pointer";
import { useRowMenu } from "./use-row-menu";
import { visitorsOnRows } from "./visitors";
import "./sheet-font.css";
import "./grid.css";
import "./cells.css";
import "./table-styles.css";

type GridProps = { sheet: SheetView; editing: CellEditing };

/** A sheet as a grid of cells. Only what is in sight is drawn; the keyboard stays on the grid itself. */
export function Grid({ sheet, editing }: GridProps) {
  const store = useStore();
  const { rows, selection, led, welcome, people } = useWorkbook();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useGridLines(sheet, selection, scroller);
  const area = useMemo(() => areaOf(selection, sheet.merges), [selection, sheet.merges]);
  const spanOf = useMemo(() => selectedSpans(area, selection), [area, selection]);
  const visitorsOn = useMemo(() => visitorsOnRows(people, sheet.index), [people, sheet.index]);
  const drawnColumns = lines.columns.getVirtualItems();
  const columns = useMemo(() => columnPlan(drawnColumns, sheet.freeze.columns), [drawnColumns, sheet.freeze.columns]);
  const drawnRows = lines.rows.getVirtualItems().filter(({ size }) => size > 0);
  const [frozen, free] = [
    drawnRows.filter(({ index }) => index < sheet.freeze.rows),
    drawnRows.filter(({ index }) => index >= sheet.freeze.rows),
  ];

  const { startIndex = 0, endIndex = 60 } = lines.rows.range ?? {};
  const page = { first: Math.max(0, Math.floor(startIndex / 40) * 40 - 40), last: Math.ceil(endIndex / 40) * 40 + 40 };
  useEffect(() => store.watch(page.first, page.last), [store, page.first, page.last]);

  const { anchor } = selection;
  const showSelection = useEffectEvent(() => {
    lines.rows.scrollToIndex(anchor.row, { align: "auto" });
    lines.columns.scrollToIndex(anchor.column, { align: "auto" });
  });
  useEffect(() => showSelection(), [led]);

  const keys = useGridKeys({ sheet, lines, editing });
  const pointer = useGridPointer({ sheet, editing });
  const clipboard = useClipboard(sheet);
  const { menu, openMenu, closeMenu } = useRowMenu(sheet.index, area);

  const rowAt = ({ index, start }: { index: number; start: number }) => (
    <GridRow
      key={index}
      sheet={sheet}
      row={index}
      cells={rows.get(index)}
      below={rows.get(index + 1)}
      columns={columns}
      selected={spanOf(index)}
      visitors={visitorsOn(index)}
      top={index < sheet.freeze.rows ? null : start}
      editor={
        editing.draft && editing.draft.mode !== "bar" && editing.draft.row === index ? (
          <CellEditor editing={editing} />
        ) : null
      }
      measure={lines.rows.measureElement}
    />
  );

  return (
    <div ref={scroller} className={sheet.gridlines ? "grid gridlines" : "grid"}>
      <div
        role="grid"
        tabIndex={0}
        className="sheet"
        style={{ width: lines.columns.getTotalSize(), height: lines.rows.getTotalSize() }}
        aria-label={welcome?.title}
        aria-rowcount={lines.rows.options.count + 1}
        aria-colcount={lines.columns.options.count + 1}
        aria-multiselectable="true"
        aria-activedescendant={`cell-${cellName(anchor.row, anchor.column)}`}
        onKeyDown={keys}
        onContextMenu={openMenu}
        {...pointer}
        {...clipboard}
      >
        <ColumnHeaders columns={columns} area={area} />
        {frozen.length > 0 && (
          <div role="rowgroup" className="frozen-rows" style={{ top: HEADER_HEIGHT }}>
            {frozen.map(rowAt)}
          </div>
        )}
        {free.map(rowAt)}
      </div>
      {sheet.charts.map((chart) => (
        <ChartBox key={chart.name} chart={chart} />
      ))}
      {menu && <RowMenu place={menu} onClose={closeMenu} />}
    </div>
  );
}
