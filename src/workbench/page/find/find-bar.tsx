import { useEffect, useRef, useState } from "react";
import { focusGrid } from "../focus-grid";
import { activeOf, at } from "../grid/selection";
import { strings } from "../strings";
import { useSay, useStore, useWorkbook } from "../use-workbook";
import "./find-bar.css";

/** Finds text in the sheet. The browser's own search sees only the rows that are drawn. */
export function FindBar() {
  const store = useStore();
  const say = useSay();
  const { sheet, selection } = useWorkbook();
  const [text, setText] = useState("");
  const [found, setFound] = useState<{ place: number; count: number } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function find(back: boolean): Promise<void> {
    if (!sheet || text === "") return;
    const answer = await store.ask("find", { sheet: sheet.index, text, back, ...activeOf(selection) });
    const { cell } = answer;
    setFound(answer);
    if (cell) store.lead(at(cell.row, cell.column));
    store.announce(strings.found(answer.place, answer.count));
  }

  function close(): void {
    store.openFind(false);
    focusGrid();
  }

  return (
    <search
      className="find-bar"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        else if (event.key === "Enter" && event.target === field.current) void find(event.shiftKey);
        else return;
        event.preventDefault();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={say(strings.find)}
        placeholder={say(strings.find)}
        value={text}
        spellCheck={false}
        onChange={({ target }) => {
          setText(target.value);
          setFound(null);
        }}
      />
      <span className="find-count" aria-hidden="true">
        {found && `${found.place}/${found.count}`}
      </span>
      <button type="button" className="quiet" aria-label={say(strings.findBack)} onClick={() => void find(true)}>
        ↑
      </button>
      <button type="button" className="quiet" aria-label={say(strings.findNext)} onClick={() => void find(false)}>
        ↓
      </button>
      <button type="button" className="quiet" aria-label={say(strings.closeFind)} onClick={close}>
        ✕
      </button>
    </search>
  );
}
