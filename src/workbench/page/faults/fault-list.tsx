import { useId } from "react";
import type { Sentence } from "../../server/messages";
import { useSay } from "../use-workbook";

type FaultListProps = {
  label: Sentence;
  choices: readonly { label: Sentence }[];
  /** Which of them is chosen. */
  value: number;
  onChoose: (place: number) => void;
};

/** One thing that can go wrong, and the ways in which it can. */
export function FaultList({ label, choices, value, onChoose }: FaultListProps) {
  const say = useSay();
  const id = useId();

  return (
    <div className="fault">
      <label htmlFor={id}>{say(label)}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(Number(target.value))}>
        {choices.map((choice, place) => (
          <option key={place} value={place}>
            {say(choice.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
