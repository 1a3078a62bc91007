import { useCallback, useRef } from "react";
import { useSay, useStore } from "../use-workbook";
import { sheetStrings as words } from "./sheet-strings";

/** Excel's own limit. */
const LONGEST = 31;

type RenameFieldProps = { index: number; name: string; onDone: (byKey: boolean) => void };

/** A tab while its sheet is given another name: Enter gives it, Escape does not. */
export function RenameField({ index, name, onDone }: RenameFieldProps) {
  const store = useStore();
  const say = useSay();
  const isDone = useRef(false);
  const takeKeyboard = useCallback((field: HTMLInputElement | null) => {
    field?.focus();
    field?.select();
  }, []);

  function finish(typed: string | null, byKey: boolean): void {
    if (isDone.current) return;
    isDone.current = true;
    if (typed !== null && typed.trim() !== "" && typed !== name) store.do("renameSheet", index, typed.trim());
    onDone(byKey);
  }

  return (
    <input
      ref={takeKeyboard}
      className="sheet-tab renaming"
      aria-label={say(words.newName)}
      defaultValue={name}
      maxLength={LONGEST}
      size={Math.max(6, name.length)}
      spellCheck={false}
      onBlur={({ target }) => finish(target.value, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") finish(event.currentTarget.value, true);
        if (event.key === "Escape") finish(null, true);
      }}
    />
  );
}
