import { useCallback } from "react";
import { focusGrid } from "../focus-grid";
import { strings } from "../strings";
import { useSay } from "../use-workbook";
import type { CellEditing } from "./use-cell-editing";

/** The field over a cell that is being edited. It takes the keyboard at once, so that no key is lost. */
export function CellEditor({ editing }: { editing: CellEditing }) {
  const say = useSay();
  const takeKeyboard = useCallback((field: HTMLTextAreaElement | null) => {
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  return (
    <textarea
      ref={takeKeyboard}
      className="cell-editor"
      aria-label={say(strings.cellEditor)}
      spellCheck={false}
      value={editing.draft?.text ?? ""}
      onChange={({ target }) => editing.change(target.value)}
      onKeyDown={(event) => {
        if (editing.onKeyDown(event)) focusGrid();
      }}
      onBlur={() => editing.commit()}
    />
  );
}
