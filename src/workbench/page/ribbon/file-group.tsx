import { useRef } from "react";
import type { Sentence } from "../../server/messages";
import { strings } from "../strings";
import { useSay, useStore } from "../use-workbook";

const XLSX = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opening another workbook and saving this one. */
export function FileGroup() {
  const store = useStore();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);

  async function open(file: File): Promise<void> {
    const response = await fetch(`/workbook?name=${encodeURIComponent(file.name)}`, { method: "PUT", body: file });
    if (response.ok) return;
    const isSentence = response.headers.get("Content-Type")?.startsWith("application/json");
    store.refuse(isSentence ? ((await response.json()) as Sentence) : strings.notOpened);
  }

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
        <a className="ribbon-button" href="/download" download title={say(strings.saveTip)}>
          <SaveIcon />
          <span>{say(strings.save)}</span>
        </a>
        <input
          ref={input}
          type="file"
          accept={XLSX}
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = "";
            if (file) void open(file);
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

function SaveIcon() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M16 5v14m-5.5-5.5L16 19l5.5-5.5M6 20v4a2.5 2.5 0 0 0 2.5 2.5h15A2.5 2.5 0 0 0 26 24v-4" />
    </svg>
  );
}
