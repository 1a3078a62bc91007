import { useEffect, useRef } from "react";
import { focusGrid } from "../focus-grid";
import { at } from "../grid/selection";
import type { CellEditing } from "../grid/use-cell-editing";
import { strings } from "../strings";
import { useSay, useStore, useWorkbook } from "../use-workbook";
import "../dialog/dialog.css";

/** What the cell's validation says when it has stopped what was typed: in its own words, and back to the typing or not. */
export function StoppedValue({ editing }: { editing: CellEditing }) {
  const store = useStore();
  const say = useSay();
  const { stopped } = useWorkbook();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => void (stopped && dialog.current?.showModal()), [stopped]);
  if (!stopped) return null;

  const { row, column, text } = stopped;
  function answer(again: boolean): void {
    dialog.current?.close();
    store.answerStop();
    store.select(at(row, column));
    if (again) editing.begin({ row, column, text, mode: "edit" });
    else focusGrid();
  }
  const title = stopped.title ?? say(strings.stoppedTitle);
  const sentence = stopped.sentence ?? say(strings.stopped);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      role="alertdialog"
      aria-labelledby="stopped-title"
      aria-describedby="stopped-text"
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <h2 id="stopped-title">{title}</h2>
      <p id="stopped-text">{sentence}</p>
      <div className="dialog-buttons">
        <button type="button" className="primary" onClick={() => answer(true)}>
          {say(strings.tryAgain)}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {say(strings.cancel)}
        </button>
      </div>
    </dialog>
  );
}
