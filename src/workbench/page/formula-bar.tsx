import { areaName, cellName, readArea } from "../../xlsx/address";
import { FindBar } from "./find/find-bar";
import { focusGrid } from "./focus-grid";
import type { CellEditing } from "./grid/use-cell-editing";
import { activeOf, areaOf, spanning } from "./grid/selection";
import { strings } from "./strings";
import { useSay, useStore, useWorkbook } from "./use-workbook";
import "./formula-bar.css";

/** The name box and, beside it, the active cell as one would type it. */
export function FormulaBar({ editing }: { editing: CellEditing }) {
  const { selection, sheet, rows, finding } = useWorkbook();
  const store = useStore();
  const say = useSay();
  const { row, column } = activeOf(selection);
  const cell = rows.get(row)?.get(column);
  const typed = editing.draft?.text ?? cell?.typed ?? cell?.text ?? "";
  const area = areaName(areaOf(selection, sheet?.merges ?? []));
  const merged = sheet?.merges.some((merge) => areaName(merge) === area);

  return (
    <div className="formula-bar">
      <input
        key={area}
        className="name-box"
        aria-label={say(strings.nameBox)}
        defaultValue={merged ? cellName(row, column) : area}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
        onKeyDown={({ key, currentTarget }) => {
          const asked = key === "Enter" && readArea(currentTarget.value.trim());
          if (asked) store.select(spanning(asked));
          if (asked || key === "Escape") focusGrid();
        }}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="formula"
        aria-label={say(strings.formulaBar)}
        rows={1}
        spellCheck={false}
        value={typed}
        onFocus={() => editing.draft ?? editing.begin({ row, column, text: typed, mode: "bar" })}
        onChange={({ target }) => editing.change(target.value)}
        onKeyDown={(event) => {
          if (editing.onKeyDown(event)) focusGrid();
        }}
        onBlur={() => editing.commit()}
      />
      {finding && <FindBar />}
    </div>
  );
}
