import { useRef, useState, type KeyboardEvent } from "react";
import { useStore, useWorkbook } from "../use-workbook";
import { onward } from "./onward";
import { at, step, type Spot } from "./selection";
import { terrainOf } from "./terrain";

/**
 * What is being typed, and where. `enter` was begun by typing, so that arrows leave the cell; `edit` by F2 or a
 * double click, so that they move in the text; `bar` in the formula bar.
 */
type Draft = Spot & { text: string; mode: "enter" | "edit" | "bar" };

export type CellEditing = {
  draft: Draft | null;
  begin(draft: Draft): void;
  change(text: string): void;
  commit(): void;
  cancel(): void;
  /** Keys that end the editing: Enter, Tab, Escape, and the arrows in `enter`. Answers whether it has ended. */
  onKeyDown(event: KeyboardEvent): boolean;
};

const arrows: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One cell is edited at a time, in the cell or in the formula bar: both show the same draft. */
export function useCellEditing(): CellEditing {
  const store = useStore();
  const { sheet, rows, selection } = useWorkbook();
  const [draft, setDraft] = useState<Draft | null>(null);
  // Ending the editing takes the focus from the field, which would end it once more.
  const current = useRef<Draft | null>(null);
  const set = (next: Draft | null) => {
    if (next && !current.current) store.setEditing(true);
    current.current = next;
    setDraft(next);
  };

  function commit(): void {
    const done = current.current;
    set(null);
    if (!done) return;
    const cell = rows.get(done.row)?.get(done.column);
    if (done.text !== (cell?.typed ?? cell?.text ?? "")) store.type(done.row, done.column, [[done.text]]);
    // Whoever waited for the end of the editing is to find what was typed.
    store.setEditing(false);
  }

  function cancel(): void {
    if (!current.current) return;
    set(null);
    store.setEditing(false);
  }

  function leave(down: -1 | 0 | 1, right: -1 | 0 | 1): void {
    const from = current.current;
    commit();
    if (!from || !sheet) return;
    const next = step(from, down, right, terrainOf(sheet));
    store.lead(at(next.row, next.column));
  }

  function leaveOnward(key: "Enter" | "Tab", back: boolean): void {
    commit();
    if (sheet) store.lead(onward(selection, key, back, terrainOf(sheet)));
  }

  function breakLine(field: HTMLTextAreaElement): void {
    field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    if (current.current) set({ ...current.current, text: field.value });
  }

  function onKeyDown(event: KeyboardEvent): boolean {
    event.stopPropagation();
    const arrow = current.current?.mode === "enter" && arrows[event.key];
    const breaks = event.key === "Enter" && event.altKey;
    if (event.nativeEvent.isComposing) return false;
    if (breaks) breakLine(event.target as HTMLTextAreaElement);
    else if (event.key === "Enter" || event.key === "Tab") leaveOnward(event.key, event.shiftKey);
    else if (event.key === "Escape") cancel();
    else if (arrow) leave(...arrow);
    else return false;
    event.preventDefault();
    return !breaks;
  }

  return {
    draft,
    begin: set,
    change: (text) => current.current && set({ ...current.current, text }),
    commit,
    cancel,
    onKeyDown,
  };
}
