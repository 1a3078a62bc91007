import { useEffect, useMemo, useState } from "react";
import type { RibbonButton } from "../../server/messages";
import { focusGrid } from "../formula-bar";
import { useStore, useWorkbook } from "../use-workbook";
import { AddinFrame, type Way } from "./addin-frame";

export type Addin = {
  frame: AddinFrame | null;
  /** Whether the add-in runs. It goes on running, unseen, when its pane is closed. */
  runs: boolean;
  isOpen: boolean;
  open(): void;
  close(): void;
  press(button: RibbonButton): void;
};

/** The add-in's runtime, shared by its pane and its ribbon buttons: it starts with the first of them that is used. */
export function useAddin(): Addin {
  const store = useStore();
  const { welcome, opened } = useWorkbook();
  const [isOpen, setOpen] = useState(() => new URLSearchParams(location.search).get("pane") !== "closed");
  const [runs, setRuns] = useState(isOpen);

  const frame = useMemo(() => {
    if (!welcome?.addin) return null;
    const { addin, locale, excelApi, title, session } = welcome;
    return new AddinFrame(
      {
        id: addin.id,
        name: addin.name,
        conversation: `${session}-${opened}`,
        locale,
        excelApi,
        title,
        runBatch: (request) => store.connection.runBatch(request),
        onState: (state) => setOpen(state === "Visible"),
        onLeave: leave,
      },
      isOpen ? "Visible" : "Background",
    );
  }, [store, opened]);

  useEffect(() => frame?.setState(isOpen ? "Visible" : "Background"), [frame, isOpen]);
  useEffect(
    () => store.connection.onMessage((message) => message.say === "events" && frame?.sendEvents(message.entries)),
    [store, frame],
  );

  function open(): void {
    setRuns(true);
    setOpen(true);
  }

  return {
    frame,
    runs,
    isOpen,
    open,
    close() {
      setOpen(false);
      focusGrid();
    },
    press({ id, action }) {
      if (action.kind === "pane") return open();
      setRuns(true);
      frame?.runCommand(action.name, id);
    },
  };
}

function leave(way: Way): void {
  if (way === "sheet") focusGrid();
  else document.querySelector<HTMLElement>(way === "after" ? ".ribbon button" : ".pane button")?.focus();
}
