import { useEffect, useRef, useState } from "react";
import { strings } from "../strings";
import { useSay } from "../use-workbook";
import "./dialog.css";

type AskTextProps = {
  title: string;
  label: string;
  initial: string;
  longest?: number;
  /** Null when the question was left unanswered. */
  onAnswer(text: string | null): void;
};

/** A question with one line for its answer, over everything else until it is answered. */
export function AskText({ title, label, initial, longest, onAnswer }: AskTextProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);

  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);

  /** Closed first: while it is open, nothing beneath it takes the keyboard. */
  function answer(given: string | null): void {
    dialog.current?.close();
    onAnswer(given);
  }

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-label={title}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        answer(null);
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          answer(text);
        }}
      >
        <h2>{title}</h2>
        <label>
          {label}
          <input
            ref={field}
            value={text}
            maxLength={longest}
            spellCheck={false}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <div className="dialog-buttons">
          <button type="submit" className="primary">
            OK
          </button>
          <button type="button" onClick={() => answer(null)}>
            {say(strings.cancel)}
          </button>
        </div>
      </form>
    </dialog>
  );
}
