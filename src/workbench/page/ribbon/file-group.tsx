import { useRef } from "react";
import type { Sentence } from "../../server/messages";
import { strings } from "../strings";
import { useSay, useStore } from "../use-workbook";
import type { Welcome } from "../workbook-store";
import { SaveButton } from "./save-button";
import { openFile } from "./workbook-file";

const XLSX = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opening another workbook and saving this one. */
export function FileGroup({ welcome }: { welcome: Welcome }) {
  const store = useStore();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const tell = (outcome: Promise<Sentence | null>) =>
    void outcome.catch(() => strings.lost).then((refusal) => store.refuse(refusal));

  return (
    <div role="group" aria-label={say(strings.file)} className="ribbon-group">
      <div className="ribbon-buttons">
        <button
          type="button"
          className="ribbon-button"
          title={say(strings.openTip)}
          onClick={() => input.current?.click()}
        >
          <FolderIcon />
          <span>{say(strings.open)}</span>
        </button>
        <SaveButton welcome={welcome} tell={tell} />
        <input
          ref={input}
          type="file"
          accept={XLSX}
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = "";
            if (file) tell(openFile(file));
          }}
        />
      </div>
      <span className="ribbon-label" aria-hidden="true">
        {say(strings.file)}
      </span>
    </div>
  );
}

function FolderIcon() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M4 9.5A2.5 2.5 0 0 1 6.5 7h5.6l3 3.2h10.4A2.5 2.5 0 0 1 28 12.7V23a2.5 2.5 0 0 1-2.5 2.5h-19A2.5 2.5 0 0 1 4 23z" />
    </svg>
  );
}
