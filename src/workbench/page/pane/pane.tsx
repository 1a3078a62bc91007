import { useCallback, useEffect, useRef, useState, type KeyboardEvent as ReactKeyboardEvent } from "react";
import { focusGrid } from "../focus-grid";
import { strings } from "../strings";
import { useSay } from "../use-workbook";
import type { AddinFrame } from "./addin-frame";
import { PaneEdge } from "./pane-edge";
import type { Entrance } from "./focus-notices";
import type { Addin } from "./use-addin";
import "./pane.css";

type PaneProps = { frame: AddinFrame; addin: Addin };

/** The add-in beside the sheet. Closed, it is out of sight and goes on running. */
export function Pane({ frame, addin }: PaneProps) {
  const say = useSay();
  const [width, setWidth] = useState(320);
  const iframe = useRef<HTMLIFrameElement | null>(null);
  const { isOpen, runs } = addin;
  // Not to be computed anew: an iframe whose address is set again loads again.
  const [attributes] = useState(() => frame.attributes());

  const attach = useCallback(
    (element: HTMLIFrameElement | null) => {
      iframe.current = element;
      return element ? frame.attach(element) : undefined;
    },
    [frame],
  );

  const enter = useCallback(
    (entrance: Entrance) => {
      // The window alone is no place to stay: Tab on nothing is a way out to the client. But it is all there is to
      // reach of an add-in that has not started.
      iframe.current?.focus();
      frame.enter(entrance);
    },
    [frame],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || !isOpen) return;
      event.preventDefault();
      enter("key");
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [isOpen, enter]);

  function enterByTab(event: ReactKeyboardEvent): void {
    // Not every browser goes on to the first control of a frame: some stop at its window.
    if (event.key !== "Tab" || event.shiftKey) return;
    event.preventDefault();
    enter("tab");
  }

  if (!runs) return null;
  return (
    <aside className={isOpen ? "pane" : "pane closed"} style={{ width }} aria-label={attributes.title} inert={!isOpen}>
      <PaneEdge width={width} onWidth={setWidth} />
      <header className="pane-head">
        <h2>{attributes.title}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={say(strings.closePane)}
          title={say(strings.closePane)}
          onClick={addin.close}
          onKeyDown={enterByTab}
        >
          ✕
        </button>
      </header>
      <iframe ref={attach} {...attributes} onLoad={({ currentTarget }) => leaveByF6(currentTarget)} />
    </aside>
  );
}

/** F6 in the pane leads back to the sheet. The client reports Ctrl+F6 only; Excel itself sees the plain one. */
function leaveByF6(iframe: HTMLIFrameElement): void {
  iframe.contentWindow?.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.ctrlKey) return;
    event.preventDefault();
    focusGrid();
  });
}
