import { useEffect, useRef } from "react";
import { focusGrid } from "./focus-grid";
import { strings } from "./strings";
import { useSay, useStore, useWorkbook } from "./use-workbook";

/** One sentence across the page when something was refused or the server cannot be reached. */
export function Notice() {
  const { line, refusal } = useWorkbook();
  const store = useStore();
  const say = useSay();
  const wasAway = useRef(false);

  useEffect(() => {
    // The sheet could not keep the keyboard while it stood still.
    if (line === "open" && wasAway.current && document.activeElement === document.body) focusGrid();
    wasAway.current = line === "away";
  }, [line]);

  return (
    <div role="alert">
      {line === "away" && (
        <p className="notice">
          {say(strings.away)}
          <button type="button" className="plain" onClick={() => store.connection.retry()}>
            {say(strings.retry)}
          </button>
        </p>
      )}
      {line === "over" && (
        <p className="notice">
          {say(strings.over)}
          <button type="button" className="plain" onClick={() => location.reload()}>
            {say(strings.reload)}
          </button>
        </p>
      )}
      {line === "open" && refusal && (
        <p className="notice">
          {say(refusal)}
          <button type="button" className="quiet" aria-label={say(strings.dismiss)} onClick={() => store.refuse(null)}>
            ✕
          </button>
        </p>
      )}
    </div>
  );
}
