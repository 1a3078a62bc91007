import { useRef, type KeyboardEvent } from "react";
import { useSay } from "../use-workbook";
import type { Choice } from "./filter-choice";
import { filterStrings as words } from "./filter-strings";

/** As many as anyone looks through; the rest are found by searching. */
const MOST = 500;

type FilterValuesListProps = {
  choices: readonly Choice[];
  /** Those that the search has found, which is all of them without one. */
  found: readonly Choice[];
  onChoose: (chosen: boolean, ...choices: Choice[]) => void;
};

/** The values with a box each; arrows move between them, and one box stands for all. */
export function FilterValuesList({ choices, found, onChoose }: FilterValuesListProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const chosen = found.filter((choice) => choice.chosen).length;
  const shown = found.slice(0, MOST);

  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const boxes = [...(list.current?.querySelectorAll("input") ?? [])];
    if (!by) return;
    event.preventDefault();
    boxes[boxes.indexOf(event.target as HTMLInputElement) + by]?.focus();
  }

  if (found.length === 0) return <p>{say(words.none)}</p>;
  return (
    <div ref={list} role="group" aria-label={say(words.values)} className="filter-values" onKeyDown={onKeyDown}>
      <label>
        <input
          type="checkbox"
          checked={chosen === found.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < found.length;
          }}
          onChange={({ target }) => onChoose(target.checked, ...found)}
        />
        <span className="value">{say(words.all)}</span>
      </label>
      {shown.map((choice) => (
        <label key={choice.text ?? ""}>
          <input
            type="checkbox"
            tabIndex={-1}
            checked={choice.chosen}
            onChange={({ target }) => onChoose(target.checked, choice)}
          />
          <span className="value">{choice.text ?? say(words.blanks)}</span>
          <span className="rows" aria-hidden="true">
            {choice.rows}
          </span>
        </label>
      ))}
      {found.length > MOST && choices.length > MOST && <p>{say(words.more(found.length - MOST))}</p>}
    </div>
  );
}
