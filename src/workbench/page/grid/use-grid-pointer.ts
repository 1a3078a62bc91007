import { useRef, type MouseEvent, type PointerEvent } from "react";
import type { SheetView } from "../../server/messages";
import { useStore, useWorkbook } from "../use-workbook";
import { followLink } from "./follow-link";
import type { Popup } from "./popup";
import { LAST, areaOf, covers, home, type Selection, type Spot } from "./selection";
import type { CellEditing } from "./use-cell-editing";

type GridPointer = {
  sheet: SheetView;
  editing: CellEditing;
  open: (popup: Popup) => void;
  /** The cell under the mouse, when there is something to say of it. */
  onNoted: (spot: Spot | null) => void;
};

/** The mouse on the grid: a click selects, a drag or Shift extends, a double click edits, a right click opens a menu. */
export function useGridPointer({ sheet, editing, open, onNoted }: GridPointer) {
  const store = useStore();
  const { selection, rows } = useWorkbook();
  const dragging = useRef<Selection | null>(null);

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    const begun = event.button === 0 ? selectionUnder(event.target, sheet) : undefined;
    if (!begun || isEditor(event.target) || filterUnder(event.target)) return;
    if (editing.draft) editing.commit();
    const chosen = event.shiftKey ? { anchor: selection.anchor, head: begun.head } : begun;
    dragging.current = chosen;
    store.select(chosen);
  }

  function onPointerOver(event: PointerEvent<HTMLElement>): void {
    const noted = (event.target as HTMLElement).closest<HTMLElement>("[data-noted]");
    onNoted(noted ? spotUnder(noted)! : null);
    const over = dragging.current && event.buttons === 1 && selectionUnder(event.target, sheet);
    if (over) store.select({ anchor: dragging.current!.anchor, head: over.head });
  }

  function onDoubleClick(event: MouseEvent<HTMLElement>): void {
    const spot = spotUnder(event.target);
    if (!spot || isEditor(event.target) || filterUnder(event.target)) return;
    const { row, column } = home(spot, sheet.merges);
    const cell = rows.get(row)?.get(column);
    editing.begin({ row, column, text: cell?.typed ?? cell?.text ?? "", mode: "edit" });
  }

  function onClick(event: MouseEvent<HTMLElement>): void {
    const spot = spotUnder(event.target);
    const filter = filterUnder(event.target);
    if (spot && filter) return open({ kind: "filter", ...filter, row: spot.row, sheetColumn: spot.column });
    const link = spot && rows.get(spot.row)?.get(spot.column)?.link;
    if (link && !event.shiftKey && !isEditor(event.target)) followLink(link, store);
  }

  /** Of the selection when it is opened in it, else of what it is opened on, which is selected first. */
  function onContextMenu(event: MouseEvent<HTMLElement>): void {
    const begun = selectionUnder(event.target, sheet);
    if (!begun || isEditor(event.target)) return;
    event.preventDefault();
    const { row, column } = begun.head;
    const of = column === LAST.column ? "rows" : row === LAST.row ? "columns" : "cells";
    const now = areaOf(selection, sheet.merges);
    if (!covers(now, begun.anchor) || !covers(now, begun.head)) store.select(begun);
    open({ kind: "menu", of, at: { x: event.clientX, y: event.clientY } });
  }

  const onPointerUp = () => (dragging.current = null);
  const onPointerLeave = () => onNoted(null);
  return { onPointerDown, onPointerOver, onPointerUp, onPointerLeave, onClick, onDoubleClick, onContextMenu };
}

function filterUnder(target: EventTarget): { table: string; column: number } | undefined {
  const button = (target as HTMLElement).closest<HTMLElement>("[data-filter]");
  return button ? { table: button.dataset["filter"]!, column: Number(button.dataset["filterColumn"]) } : undefined;
}

function isEditor(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement;
}

function spotUnder(target: EventTarget): Spot | undefined {
  const cell = (target as HTMLElement).closest<HTMLElement>("[role=gridcell]");
  return cell ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) } : undefined;
}

/** A cell, or the whole row, column or sheet when it is a header. */
function selectionUnder(target: EventTarget, sheet: SheetView): Selection | undefined {
  const spot = spotUnder(target);
  if (spot) {
    const cell = home(spot, sheet.merges);
    return { anchor: cell, head: cell };
  }
  const header = (target as HTMLElement).closest<HTMLElement>("[role=rowheader], [role=columnheader]");
  if (!header) return undefined;
  const { row, column } = header.dataset;
  return {
    anchor: { row: Number(row ?? 0), column: Number(column ?? 0) },
    head: {
      row: row === undefined ? LAST.row : Number(row),
      column: column === undefined ? LAST.column : Number(column),
    },
  };
}
