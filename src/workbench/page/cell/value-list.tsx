import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { SheetView } from "../../server/messages";
import { cellRect } from "../floating/cell-rect";
import { Floating } from "../floating/floating";
import { focusGrid } from "../focus-grid";
import { gridStrings } from "../grid/grid-strings";
import type { Spot } from "../grid/selection";
import { itemFor } from "../menu/item-for";
import { useSay, useStore, useWorkbook } from "../use-workbook";
import "./value-list.css";

type ValueListProps = { sheet: SheetView; spot: Spot; onClose: () => void };

/** The values that a cell's validation lets one choose from, by mouse, arrows or first letters. */
export function ValueList({ sheet, spot, onClose }: ValueListProps) {
  const store = useStore();
  const say = useSay();
  const { rows } = useWorkbook();
  const [texts, setTexts] = useState<readonly string[] | null>(null);
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const { row, column } = spot;
  const now = rows.get(row)?.get(column)?.text ?? "";

  useEffect(() => {
    let isLate = false;
    void store.ask("list", { sheet: sheet.index, row, column }).then((answer) => {
      if (isLate) return;
      setTexts(answer.texts);
      setAt(Math.max(0, answer.texts.indexOf(now)));
    });
    return () => void (isLate = true);
    // The list is asked for once, when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => list.current?.focus({ preventScroll: true }), [texts]);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [at]);

  function close(): void {
    onClose();
    focusGrid();
  }

  function choose(text: string | undefined): void {
    if (text !== undefined && text !== now) store.type(row, column, [[text]]);
    close();
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const next = texts && itemFor(event, at, texts);
    if (next !== undefined && next !== null) setAt(next);
    else if (["Enter", " ", "Tab"].includes(event.key)) choose(texts?.[at]);
    else if (event.key === "Escape" || (event.altKey && event.key === "ArrowUp")) close();
    else return;
    event.preventDefault();
  }

  if (!texts) return null;
  return (
    <Floating anchor={() => cellRect(row, column)} side="below" className="value-list">
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={say(gridStrings.chooseFromList)}
        aria-activedescendant={at >= 0 && texts.length > 0 ? `value-${at}` : undefined}
        onKeyDown={onKeyDown}
        onBlur={onClose}
      >
        {texts.map((text, index) => (
          <div
            key={index}
            id={`value-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(text)}
          >
            {text}
          </div>
        ))}
        {texts.length === 0 && <p className="empty">{say(gridStrings.noList)}</p>}
      </div>
    </Floating>
  );
}
