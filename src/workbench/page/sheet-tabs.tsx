import { strings } from "./strings";
import { useSay, useStore, useWorkbook } from "./use-workbook";
import "./sheet-tabs.css";

/** The visible sheets along the bottom; arrows move between them as tabs do. */
export function SheetTabs() {
  const { sheets, sheet } = useWorkbook();
  const store = useStore();
  const say = useSay();
  const visible = sheets.flatMap((tab, index) => (tab.visible ? [{ ...tab, index }] : []));

  function step(by: number, tablist: HTMLElement) {
    const place = visible.findIndex(({ index }) => index === sheet?.index);
    const next = (place + by + visible.length) % visible.length;
    store.activate(visible[next]!.index);
    tablist.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div
      role="tablist"
      aria-label={say(strings.sheets)}
      className="sheet-tabs"
      onKeyDown={({ key, currentTarget }) => {
        if (key === "ArrowRight") step(1, currentTarget);
        if (key === "ArrowLeft") step(-1, currentTarget);
      }}
    >
      {visible.map(({ index, name, color }) => (
        <button
          key={index}
          type="button"
          role="tab"
          className="sheet-tab"
          aria-selected={index === sheet?.index}
          tabIndex={index === sheet?.index ? 0 : -1}
          style={color ? { borderBottomColor: color } : {}}
          onClick={() => store.activate(index)}
        >
          {name}
        </button>
      ))}
      {sheet?.protected && <span className="sheet-note">{say(strings.protectedSheet)}</span>}
    </div>
  );
}
