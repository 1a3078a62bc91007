import { strings } from "./strings";
import { useSay, useStore, useWorkbook } from "./use-workbook";

/** One sentence across the page when something was refused or the server is gone. */
export function Notice() {
  const { connected, refusal } = useWorkbook();
  const store = useStore();
  const say = useSay();

  return (
    <div role="alert">
      {!connected && <p className="notice">{say(strings.lost)}</p>}
      {connected && refusal && (
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
