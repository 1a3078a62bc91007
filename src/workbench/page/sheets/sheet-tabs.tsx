import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { Confirm } from "../dialog/confirm";
import { Said } from "../said";
import { strings } from "../strings";
import { useSay, useStore, useWorkbook } from "../use-workbook";
import { RenameField } from "./rename-field";
import { SheetMenu, type SheetMenuKind } from "./sheet-menu";
import { sheetStrings as words } from "./sheet-strings";
import "./sheet-tabs.css";

type Open = { kind: SheetMenuKind | "rename" | "remove"; index: number };

/** The visible sheets along the bottom; arrows move between them as tabs do, and each has a menu. */
export function SheetTabs() {
  const { sheets, sheet } = useWorkbook();
  const store = useStore();
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const visible = sheets.flatMap((tab, index) => (tab.visible ? [{ ...tab, index }] : []));
  const tabOf = (index: number) => list.current?.querySelector<HTMLElement>(`[data-sheet="${index}"]`);

  function close(): void {
    // A tab that was being renamed must stand there again before it can take the keyboard.
    flushSync(() => setOpen(null));
    tabOf(open?.index ?? sheet?.index ?? 0)?.focus();
  }

  function step(by: number): void {
    const place = visible.findIndex(({ index }) => index === sheet?.index);
    const next = visible[(place + by + visible.length) % visible.length]!.index;
    store.activate(next);
    tabOf(next)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const index = sheet?.index ?? 0;
    if (event.target instanceof HTMLInputElement) return;
    if (event.key === "ArrowRight") step(1);
    else if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "F2") setOpen({ kind: "rename", index });
    else if (event.key === "Delete") setOpen({ kind: "remove", index });
    else if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) setOpen({ kind: "sheet", index });
    else return;
    event.preventDefault();
  }

  return (
    <div className="sheet-bar">
      <div ref={list} role="tablist" aria-label={say(strings.sheets)} className="sheet-tabs" onKeyDown={onKeyDown}>
        {visible.map(({ index, name, color }) =>
          open?.kind === "rename" && open.index === index ? (
            <RenameField key={index} index={index} name={name} onDone={(byKey) => (byKey ? close() : setOpen(null))} />
          ) : (
            <button
              key={index}
              type="button"
              role="tab"
              className="sheet-tab"
              data-sheet={index}
              aria-selected={index === sheet?.index}
              aria-haspopup="menu"
              tabIndex={index === sheet?.index ? 0 : -1}
              style={color ? { borderBottomColor: color } : {}}
              onClick={() => store.activate(index)}
              onDoubleClick={() => setOpen({ kind: "rename", index })}
              onContextMenu={(event) => {
                event.preventDefault();
                store.activate(index);
                setOpen({ kind: "sheet", index });
              }}
            >
              {name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="quiet"
        aria-label={say(words.add)}
        title={`${say(words.add)} (Shift+F11)`}
        onClick={() => store.do("addSheet")}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="plus">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <Said />
      {sheet?.protected && <span className="sheet-note">{say(strings.protectedSheet)}</span>}
      {open && open.kind !== "rename" && open.kind !== "remove" && (
        <SheetMenu
          key={open.kind}
          kind={open.kind}
          index={open.index}
          anchor={() => tabOf(open.index)?.getBoundingClientRect()}
          ask={(kind) => setOpen({ kind, index: open.index })}
          onClose={close}
        />
      )}
      {open?.kind === "remove" && (
        <Confirm
          title={say(words.removeTitle)}
          text={say(words.removeText(sheets[open.index]?.name ?? ""))}
          yes={say(words.remove)}
          onAnswer={(yes) => {
            if (yes) store.do("deleteSheet", open.index);
            close();
          }}
        />
      )}
    </div>
  );
}
