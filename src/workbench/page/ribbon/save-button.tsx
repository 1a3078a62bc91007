import { useState } from "react";
import type { Sentence } from "../../server/messages";
import { Confirm } from "../dialog/confirm";
import { strings } from "../strings";
import { useSay } from "../use-workbook";
import type { Welcome } from "../workbook-store";
import { saveFile } from "./workbook-file";

type SaveButtonProps = { welcome: Welcome; tell: (outcome: Promise<Sentence | null>) => void };

/** Saves under another name. What the saved file will not have is said first. */
export function SaveButton({ welcome: { title, losses }, tell }: SaveButtonProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const lost = losses.map(({ part, why }) => `${say(part)}. ${say(why)}`).join("\n");
  const save = () => tell(saveFile(title));

  return (
    <>
      <button
        type="button"
        className="ribbon-button"
        title={[say(strings.saveTip), lost && say(strings.lostInSaving), lost].filter(Boolean).join("\n")}
        onClick={() => (losses.some(({ asks }) => asks) ? setAsking(true) : save())}
      >
        <SaveIcon />
        <span>{say(strings.save)}</span>
      </button>
      {asking && (
        <Confirm
          title={say(strings.lostInSaving)}
          text={lost}
          yes={say(strings.saveAnyway)}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) save();
          }}
        />
      )}
    </>
  );
}

function SaveIcon() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M16 5v14m-5.5-5.5L16 19l5.5-5.5M6 20v4a2.5 2.5 0 0 0 2.5 2.5h15A2.5 2.5 0 0 0 26 24v-4" />
    </svg>
  );
}
