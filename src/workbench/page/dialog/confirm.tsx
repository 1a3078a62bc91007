import { useEffect, useRef } from "react";
import { strings } from "../strings";
import { useSay } from "../use-workbook";
import "./dialog.css";

type ConfirmProps = { title: string; text: string; yes: string; onAnswer(yes: boolean): void };

/** Asks before something that cannot be put back. */
export function Confirm({ title, text, yes, onAnswer }: ConfirmProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  function answer(given: boolean): void {
    dialog.current?.close();
    onAnswer(given);
  }

  return (
    <dialog
      ref={dialog}
      className="dialog"
      role="alertdialog"
      aria-label={title}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="dialog-buttons">
        <button type="button" className="primary" onClick={() => answer(true)}>
          {yes}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {say(strings.cancel)}
        </button>
      </div>
    </dialog>
  );
}
