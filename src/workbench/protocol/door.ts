import type { Session } from "../engine/engine";
import type { EventEntry } from "./event-entry";
import { DELAY_FOR_CELL_EDIT, Failure, type FailureCode } from "./failure";
import { exceedsPayload } from "./payload";

/** What the host says to a batch: its answer as JSON text, or why the request failed as a whole. */
export type Reply = string | { readonly failure: FailureCode };

/** All that one add-in's client and the host say to each other. What goes wrong between them goes wrong here. */
export type Door = {
  /** `flags` are the client's own. Calls `answer` once, at once or later, and before any event of the batch is told. */
  runBatch(request: string, flags: number, answer: (reply: Reply) => void): void;
  /** Calls `listener` with the events that the add-in asked for. The answer stops that. */
  onRichApiEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
};

/** What a door needs of a session. */
export type DoorSession = Pick<Session, "runBatch" | "onRichApiEvent" | "editing" | "isClosed">;

/** The session as Excel on the web lets its add-in at it: within its limits, and not while a cell is edited. */
export function sessionDoor(session: DoorSession): Door {
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  let held: EventEntry[] | null = null;

  const tell = (entries: readonly EventEntry[]) => {
    if (entries.length > 0) for (const listener of listeners) listener(entries);
  };
  session.onRichApiEvent((entries) => {
    if (held) held.push(...entries);
    else tell(entries);
  });

  const run = (request: string, answer: (reply: Reply) => void) => {
    // It may have been on its way, or have waited for a cell, while the person went.
    if (session.isClosed) return answer({ failure: Failure.sessionLost });
    held = [];
    try {
      const text = session.runBatch(request);
      answer(exceedsPayload(text) ? { failure: Failure.responseTooLarge } : text);
    } finally {
      const entries = held;
      held = null;
      tell(entries);
    }
  };

  return {
    runBatch(request, flags, answer) {
      if (exceedsPayload(request)) return answer({ failure: Failure.requestTooLarge });
      if (session.editing.goesOn && !(flags & DELAY_FOR_CELL_EDIT)) return answer({ failure: Failure.cellEdited });
      session.editing.afterwards(() => run(request, answer));
    },
    onRichApiEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
