import { answerBatch } from "../protocol/batch";
import type { EventEntry } from "../protocol/event-entry";
import { entriesFor } from "../protocol/events";
import { CellEditing } from "./cell-editing";
import type { Engine, Person, Session } from "./engine";
import { handOf } from "./hand/hand";
import { History } from "./history/history";
import { areaOf } from "./ranges/range-ref";
import { selectionOn } from "./selection";

/** Lets a person in. The host keeps the session until it is closed. */
export function openSession(engine: Engine, id: string, person: Person): Session {
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  const closing = new Set<() => void>();
  let waiting: EventEntry[] | null = null;
  let isClosed = false;

  /** Events of a batch come after its answer, as in Excel. */
  const send = (entries: readonly EventEntry[]) => {
    if (entries.length === 0) return;
    for (const listener of listeners) listener(entries);
  };

  // The hand joins below: it acts as this very session.
  const session = {
    id,
    person,
    engine,
    history: new History(),
    sheet: engine.book.sheets[engine.book.activeSheet] ?? engine.book.sheets[0]!,
    selections: new Map(),
    kept: new Map(),
    nextReference: 1,
    registrations: new Map(),
    editing: new CellEditing(),
    get activeSheet() {
      return engine.book.sheets.indexOf(session.sheet);
    },
    get selection() {
      return areaOf(selectionOn(session, session.sheet));
    },
    runBatch(requestJson) {
      waiting = [];
      try {
        let answer = "";
        engine.step(session, () => void (answer = answerBatch(session, requestJson)));
        return answer;
      } finally {
        const entries = waiting;
        waiting = null;
        send(entries);
      }
    },
    onRichApiEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hear(happening, by) {
      const entries = entriesFor(session, happening, by);
      if (waiting) waiting.push(...entries);
      else send(entries);
    },
    get isClosed() {
      return isClosed;
    },
    onClose: (listener) => void closing.add(listener),
    close() {
      isClosed = true;
      closing.forEach((listener) => listener());
      closing.clear();
      listeners.clear();
      const place = engine.sessions.indexOf(session);
      if (place >= 0) engine.sessions.splice(place, 1);
      for (const ref of [...session.kept.values(), ...session.selections.values()]) engine.refs.delete(ref);
    },
  } as Session;

  return Object.assign(session, handOf(engine, session));
}
