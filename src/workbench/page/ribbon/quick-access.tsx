import { strings } from "../strings";
import { useSay, useStore, useWorkbook } from "../use-workbook";

/** Undo and redo, beside the workbook's name. */
export function QuickAccess() {
  const store = useStore();
  const say = useSay();
  const { history } = useWorkbook();

  const button = (what: "undo" | "redo", keys: string, path: string) => (
    <button
      type="button"
      className="quiet quick"
      aria-label={say(strings[what])}
      aria-keyshortcuts={keys.replace("Ctrl", "Control")}
      title={`${say(strings[what])} (${keys})`}
      // A disabled button would lose the keyboard that has just pressed it.
      aria-disabled={!history[what]}
      onClick={() => store.take(what)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <div role="group" aria-label={say(strings.quickAccess)} className="quick-access">
      {button("undo", "Ctrl+Z", "M5.5 3 2.5 6l3 3M2.5 6h6.5a4 4 0 0 1 0 8H6")}
      {button("redo", "Ctrl+Y", "M10.5 3l3 3-3 3M13.5 6H7a4 4 0 0 0 0 8h3")}
    </div>
  );
}
