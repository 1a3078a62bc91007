import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import { answerBatch } from "../protocol/batch";
import type { EventEntry } from "../protocol/event-entry";
import { entriesFor } from "../protocol/events";
import { deleteCells } from "./moving/delete-cells";
import type { Actor, Engine, Person, Session } from "./engine";
import { onSheet, SHEET_COLUMNS } from "./ranges/geometry";
import { insertCells } from "./moving/insert-cells";
import { areaOf } from "./ranges/range-ref";
import { activateSheet, selectArea, selectionOn } from "./selection";
import { typeTexts } from "./cells/write-cells";

/** Lets a person in. The host keeps the session until it is closed. */
export function openSession(engine: Engine, id: string, person: Person): Session {
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();
  let waiting: EventEntry[] | null = null;

  /** Events of a batch come after its answer, as in Excel. */
  const send = (entries: readonly EventEntry[]) => {
    if (entries.length === 0) return;
    for (const listener of listeners) listener(entries);
  };

  const session: Session = {
    id,
    person,
    engine,
    sheet: engine.book.sheets[engine.book.activeSheet] ?? engine.book.sheets[0]!,
    selections: new Map(),
    kept: new Map(),
    nextReference: 1,
    registrations: new Map(),
    get activeSheet() {
      return engine.book.sheets.indexOf(session.sheet);
    },
    get selection() {
      return areaOf(selectionOn(session, session.sheet));
    },
    runBatch(requestJson) {
      waiting = [];
      try {
        return answerBatch(session, requestJson);
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
    typeCells: (sheet, top, left, texts) => typeTexts(byHand(), sheetAt(sheet), top, left, texts),
    selectArea: (sheet, area) => selectArea(byHand(), sheetAt(sheet), onSheet(area)),
    activateSheet: (sheet) => activateSheet(byHand(), sheetAt(sheet)),
    insertRows: (sheet, first, count) => insertCells(byHand(), sheetAt(sheet), rows(first, count), "Down"),
    deleteRows: (sheet, first, count) => deleteCells(byHand(), sheetAt(sheet), rows(first, count), "Up"),
    close() {
      listeners.clear();
      const place = engine.sessions.indexOf(session);
      if (place >= 0) engine.sessions.splice(place, 1);
      for (const ref of [...session.kept.values(), ...session.selections.values()]) engine.refs.delete(ref);
    },
  };

  const byHand = (): Actor => ({ engine, session, through: "person" });
  const sheetAt = (index: number): Sheet => {
    const sheet = engine.book.sheets[index];
    if (!sheet) throw new RangeError(`no sheet ${index}`);
    return sheet;
  };
  return session;
}

function rows(first: number, count: number): Area {
  return onSheet({ top: first, left: 0, bottom: first + count - 1, right: SHEET_COLUMNS - 1 });
}
