import { useEffect, useState } from "react";
import type { RibbonButton } from "../../server/messages";
import { focusGrid } from "../focus-grid";
import { useStore } from "../use-workbook";
import type { Welcome, WorkbookStore } from "../workbook-store";
import { AddinFrame } from "./addin-frame";
import type { Way } from "./focus-notices";
import type { RuntimeState } from "./runtime-service";

export type Addin = {
  /** Nothing when the workbench was started without an add-in. */
  frame: AddinFrame | null;
  /** Whether the add-in runs. It goes on running, unseen, when its pane is closed. */
  runs: boolean;
  isOpen: boolean;
  close(): void;
  press(button: RibbonButton): void;
};

/** The add-in's runtime, shared by its pane and its ribbon buttons: it starts with the first of them that is used. */
export function useAddin(welcome: Welcome): Addin {
  const store = useStore();
  const [isOpen, setOpen] = useState(() => new URLSearchParams(location.search).get("pane") !== "closed");
  const [runs, setRuns] = useState(isOpen);
  const [frame] = useState(() => newFrame(welcome, store, stateOf(isOpen), (state) => setOpen(state === "Visible")));

  useEffect(() => frame?.setState(stateOf(isOpen)), [frame, isOpen]);
  useEffect(
    () => store.connection.onMessage((message) => message.say === "events" && frame?.sendEvents(message.entries)),
    [store, frame],
  );

  return {
    frame,
    runs,
    isOpen,
    close() {
      setOpen(false);
      focusGrid();
    },
    press({ id, action }) {
      setRuns(true);
      if (action.kind === "pane") setOpen(true);
      else frame?.runCommand(action.name, id);
    },
  };
}

function newFrame(
  { addin, session, locale, excelApi, title }: Welcome,
  store: WorkbookStore,
  state: RuntimeState,
  onState: (state: RuntimeState) => void,
): AddinFrame | null {
  if (!addin) return null;
  const { id, name, pane } = addin;
  const runBatch = (request: string, flags: number) => store.connection.runBatch(request, flags);
  const host = {
    id,
    name,
    page: pane,
    conversation: session,
    locale,
    excelApi,
    title,
    runBatch,
    onState,
    onLeave: leave,
  };
  return new AddinFrame(host, state);
}

function stateOf(isOpen: boolean): RuntimeState {
  return isOpen ? "Visible" : "Background";
}

function leave(way: Way): void {
  if (way === "sheet") focusGrid();
  else document.querySelector<HTMLElement>(way === "after" ? ".ribbon button" : ".pane button")?.focus();
}
