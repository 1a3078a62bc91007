import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { SheetView } from "../../server/messages";
import { cellRect } from "../floating/cell-rect";
import { Floating } from "../floating/floating";
import { focusGrid } from "../focus-grid";
import type { Popup } from "../grid/popup";
import { strings } from "../strings";
import { useSay, useStore, useWorkbook } from "../use-workbook";
import { choicesOf, counted, filterFrom, searched, type Choice } from "./filter-choice";
import { filterStrings as words } from "./filter-strings";
import { FilterValuesList } from "./filter-values-list";
import { keepTab } from "./keep-tab";
import "./filter-panel.css";

type FilterPanelProps = { sheet: SheetView; popup: Extract<Popup, { kind: "filter" }>; onClose: () => void };

/** Sorts by a table's column, and chooses which of its values are seen. */
export function FilterPanel({ sheet, popup, onClose }: FilterPanelProps) {
  const store = useStore();
  const say = useSay();
  const { rows } = useWorkbook();
  const { table, column, row, sheetColumn } = popup;
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const [isOther, setIsOther] = useState(false);
  const [search, setSearch] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  const heading = rows.get(row)?.get(sheetColumn)?.text ?? "";
  const view = sheet.tables.find(({ name }) => name === table);
  const isFiltered = view?.filtered.includes(column) ?? false;
  const found = searched(choices ?? [], search, say(words.blanks));

  useEffect(() => {
    let isLate = false;
    void store.ask("filter", { sheet: sheet.index, table, column }).then((answer) => {
      if (isLate) return;
      setChoices(choicesOf(answer));
      setIsOther(answer.other);
    });
    return () => void (isLate = true);
  }, [store, sheet.index, table, column]);
  // At once, while its values are still asked for: the next keys of somebody quick are meant for the panel.
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);

  function close(): void {
    onClose();
    focusGrid();
  }

  function sort(descending: boolean): void {
    store.do("sortTable", sheet.index, table, [{ column, descending }]);
    store.announce(words.sorted(heading, descending));
    close();
  }

  function apply(filter: ReturnType<typeof filterFrom>): void {
    store.do("filterTable", sheet.index, table, column, filter);
    store.announce(words.shows(...counted(choices ?? [], filter)));
    // The rows that are left begin under the heading, wherever one was among all of them.
    if (row < sheet.freeze.rows) document.querySelector(".grid")?.scrollTo({ top: 0 });
    close();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    event.stopPropagation();
    if (event.key === "Escape") close();
    else if (event.key === "Tab") keepTab(event);
    else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      if (choices) apply(filterFrom(choices, found));
    } else return;
    event.preventDefault();
  }

  function choose(chosen: boolean, ...changed: Choice[]): void {
    const which = new Set(changed);
    setChoices((before) => before?.map((choice) => (which.has(choice) ? { ...choice, chosen } : choice)) ?? null);
  }

  const sorted = view?.sorted?.column === column ? view.sorted.descending : undefined;
  return (
    <Floating anchor={() => cellRect(row, sheetColumn)} side="below" className="filter-panel">
      <div
        ref={panel}
        role="dialog"
        aria-label={say(words.title(heading))}
        aria-busy={choices === null}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget, relatedTarget }) =>
          relatedTarget && !currentTarget.contains(relatedTarget) && onClose()
        }
      >
        <button type="button" className="line" aria-pressed={sorted === false} onClick={() => sort(false)}>
          {say(words.ascending)}
        </button>
        <button type="button" className="line" aria-pressed={sorted === true} onClick={() => sort(true)}>
          {say(words.descending)}
        </button>
        <button type="button" className="line" disabled={!isFiltered} onClick={() => apply(null)}>
          {say(words.clear)}
        </button>
        <hr />
        {isOther && <p>{say(words.other)}</p>}
        <input
          type="search"
          aria-label={say(words.search)}
          placeholder={say(words.search)}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {choices && <FilterValuesList choices={choices} found={found} onChoose={choose} />}
        <div className="dialog-buttons">
          <button
            type="button"
            className="primary"
            disabled={!found.some(({ chosen }) => chosen)}
            onClick={() => apply(filterFrom(choices ?? [], found))}
          >
            {say(words.apply)}
          </button>
          <button type="button" onClick={close}>
            {say(strings.cancel)}
          </button>
        </div>
      </div>
    </Floating>
  );
}
