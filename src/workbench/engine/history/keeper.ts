import type { Book } from "../../../xlsx/book";
import type { Actor, Engine, Session } from "../engine";
import type { Happening } from "../happening";
import type { Patch } from "./patch";
import { Recorder } from "./recorder";

export type Keeper = Pick<Engine, "announce" | "beforeMoving" | "step" | "quietly"> & {
  /** Calls `listener` with what each deed changed. The answer stops that. */
  onStep(listener: (patch: Patch, session: Session) => void): () => void;
};

/** Keeps the history of a workbook: what each deed changed, told to whoever did it and to everyone else. */
export function keepHistory(
  book: Book,
  sessions: readonly Session[],
  tell: (happening: Happening, by: Actor) => void,
): Keeper {
  const recorder = new Recorder(book);
  const listeners = new Set<(patch: Patch, session: Session) => void>();
  let quiet = false;

  return {
    announce(happening, by) {
      recorder.note(happening);
      if (!quiet) tell(happening, by);
    },
    beforeMoving: () => recorder.settle(),
    step(session, work) {
      try {
        work();
      } finally {
        // Also after a refusal: what was done before it stays done.
        hear(recorder.take(), session);
      }
    },
    quietly(work) {
      quiet = true;
      try {
        work();
      } finally {
        quiet = false;
      }
      return recorder.take();
    },
    onStep(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  function hear(patch: Patch, session: Session): void {
    if (patch.length === 0) return;
    for (const each of sessions) {
      if (each === session) each.history.add(patch);
      else each.history.heed(patch, book);
    }
    for (const listener of listeners) listener(patch, session);
  }
}
