import { useEffect, useRef, useState } from "react";
import type { ReadRegister } from "../app/edit-of";
import type { LiveCheck } from "../app/live-check";
import { nothingWritten, writingSession, type WritingSession, type WritingState } from "../app/writing-session";
import type { WritingJob } from "../app/writing-job";
import type { PaneHost } from "./pane-host";

/** Makes a job out of the plan as the person sees it. */
export type Prepare = (read: ReadRegister, random: () => number) => WritingJob;

/** All that is written through this pane, and how it stands. */
export type PlanWriting = {
  readonly state: WritingState;
  readonly session: WritingSession;
  /** Writes what a person has just asked for. Nothing else calls it: no event, and no other pane. */
  ask(prepare: Prepare): Promise<void>;
  /** The function and party that the person accepts findings as; `null` until they have said. */
  readonly by: string | null;
  rememberBy(by: string): void;
};

/** Keeps the pane's writing. `heed` is told of each check: what was written here may have given way meanwhile. */
export function usePlanWrites({
  workbook,
  timers,
  random,
  preferences,
}: PaneHost): PlanWriting & { heed(live: LiveCheck): void } {
  const [state, setState] = useState(nothingWritten);
  const [by, setBy] = useState(() => preferences.load().by ?? null);
  const read = useRef<ReadRegister | null>(null);
  const [actions] = useState(() => {
    const session = writingSession({
      workbook,
      timers,
      random,
      onChange: setState,
      onBug: (bug) =>
        setState(() => {
          throw bug;
        }),
    });
    return {
      session,
      ask: (prepare: Prepare) =>
        read.current ? session.write(() => prepare(read.current!, random)) : Promise.resolve(),
      heed(live: LiveCheck) {
        read.current = { tables: live.read.tables, layout: live.layout };
        session.compare(live);
      },
    };
  });

  useEffect(() => () => actions.session.stop(), [actions]);
  return {
    state,
    by,
    rememberBy(words) {
      setBy(words);
      preferences.save({ ...preferences.load(), by: words });
    },
    ...actions,
  };
}
