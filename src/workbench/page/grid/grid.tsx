import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { cellName } from "../../../xlsx/address";
import type { SheetView } from "../../server/messages";
import { CARD, CellCard } from "../cell/cell-card";
import { hasNote, ruleOf } from "../cell/cell-notes";
import { ListButton } from "../cell/list-button";
import { ChartBox } from "../chart/chart-box";
import { useStore, useWorkbook } from "../use-workbook";
import { CellEditor } from "./cell-editor";
import { ColumnHeaders } from "./column-headers";
import { columnPlan } from "./column-plan";
import { GridRow } from "./grid-row";
import { selectedSpans } from "./selected-span";
import { gridDeeds, POINTS } from "./grid-deeds";
import { GridPopup } from "./grid-popup";
import type { Popup } from "./popup";
import { activeOf, areaOf, type Spot } from "./selection";
import { HEADER_HEIGHT, terrainOf } from "./terrain";
import type { CellEditing } from "./use-cell-editing";
import { useClipboard } from "../clipboard/use-clipboard";
import { useGridKeys } from "./use-grid-keys";
import { useGridLines } from "./use-grid-lines";
import { useGridPointer } from "./use-grid-pointer";
import { useMovement } from "./use-movement";
import { visitorsOnRows } from "./visitors";
import "./sheet-font.css";
import "./grid.css";
import "./cells.css";
import "./table-styles.css";

type GridProps = { sheet: SheetView; editing: CellEditing };

/** A sheet as a grid of cells. Only what is in sight is drawn; the keyboard stays on the grid itself. */
export function Grid({ sheet, editing }: GridProps) {
  const store = useStore();
  const { rows, selection, led, welcome, people, copied } = useWorkbook();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useGridLines(sheet, selection, scroller);
  const area = useMemo(() => areaOf(selection, sheet.merges), [selection, sheet.merges]);
  const spanOf = useMemo(() => selectedSpans(area, selection), [area, selection]);
  const visitorsOn = useMemo(() => visitorsOnRows(people, sheet.index), [people, sheet.index]);
  const drawnColumns = lines.columns.getVirtualItems();
  const columns = useMemo(() => columnPlan(drawnColumns, sheet.freeze.columns), [drawnColumns, sheet.freeze.columns]);
  const { isHiddenRow, isHiddenColumn } = terrainOf(sheet);
  const drawnRows = lines.rows.getVirtualItems().filter(({ index }) => !isHiddenRow(index));
  const [frozen, free] = [
    drawnRows.filter(({ index }) => index < sheet.freeze.rows),
    drawnRows.filter(({ index }) => index >= sheet.freeze.rows),
  ];

  const { startIndex = 0, endIndex = 60 } = lines.rows.range ?? {};
  const page = { first: Math.max(0, Math.floor(startIndex / 40) * 40 - 40), last: Math.ceil(endIndex / 40) * 40 + 40 };
  useEffect(() => store.watch(page.first, page.last), [store, page.first, page.last]);

  const active = activeOf(selection);
  const showSelection = useEffectEvent(() => {
    lines.rows.scrollToIndex(active.row, { align: "auto" });
    lines.columns.scrollToIndex(active.column, { align: "auto" });
  });
  useEffect(() => showSelection(), [led]);

  const [popup, open] = useState<Popup | null>(null);
  const [noted, setNoted] = useState<Spot | null>(null);
  const deeds = gridDeeds(store, sheet, area, selection);
  const movement = useMovement(sheet, lines);
  const keys = useGridKeys({ sheet, editing, movement, deeds, open });
  const pointer = useGridPointer({ sheet, editing, open, onNoted: setNoted });
  const clipboard = useClipboard(sheet, area);
  const onHeight = useCallback(
    (row: number, pixels: number | null) =>
      store.do("setRowHeight", sheet.index, row, row, pixels === null ? null : pixels * POINTS),
    [store, sheet.index],
  );

  const { draft } = editing;
  const editor = draft && draft.mode !== "bar" ? <CellEditor editing={editing} /> : null;
  const hasList = !editor && ruleOf(sheet, active)?.list === true;
  const inside = editor ?? (hasList ? <ListButton onOpen={() => open({ kind: "list", ...active })} /> : null);
  const describedBy = hasNote(sheet, people, active) ? CARD : undefined;
  const waiting = copied?.sheet === sheet.index ? copied.area : null;

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
      copied={waiting && waiting.top <= index && index <= waiting.bottom ? waiting : null}
      inside={active.row === index ? inside : null}
      describedBy={active.row === index ? describedBy : undefined}
      onHeight={onHeight}
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
        aria-activedescendant={`cell-${cellName(active.row, active.column)}`}
        onKeyDown={keys}
        {...pointer}
        {...clipboard.handlers}
      >
        <ColumnHeaders
          columns={columns}
          area={area}
          isHidden={isHiddenColumn}
          onWidth={(column, pixels) => {
            const [first, last] =
              deeds.wholeColumns && area.left <= column && column <= area.right
                ? [area.left, area.right]
                : [column, column];
            store.do("setColumnWidth", sheet.index, first, last, pixels === null ? null : pixels * POINTS);
          }}
        />
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
      {!popup && <CellCard sheet={sheet} spot={active} isActive />}
      {!popup && noted && (noted.row !== active.row || noted.column !== active.column) && (
        <CellCard sheet={sheet} spot={noted} isActive={false} />
      )}
      <GridPopup sheet={sheet} popup={popup} deeds={deeds} clipboard={clipboard} open={open} />
    </div>
  );
}
