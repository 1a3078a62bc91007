import type { Area, Sheet } from "../../xlsx/book";
import { answerBatch } from "../protocol/batch";
import type { EventEntry } from "../protocol/events";
import { entriesFor } from "../protocol/events";
import type { Actor } from "./actor";
import type { Engine, Happening } from "./engine";
import { areaOf, type RangeRef } from "./range-ref";
import { activateSheet, selectArea, selectionOn } from "./selection";
import { deleteCells } from "./delete-cells";
import { insertCells } from "./insert-cells";
import { SHEET_COLUMNS } from "./geometry";
import { typeTexts } from "./write-cells";

export type Person = { readonly name: string; readonly color: string };

/** One person with the workbook open, and the add-in that runs in that person's pane. */
export type Session = {
  readonly id: string;
  readonly person: Person;
  /** Index of the sheet that the person looks at. */
  readonly activeSheet: number;
  /** What is selected on that sheet. */
  readonly selection: Area;
  /** The one door for the add-in: the JSON text of a batch in, the JSON text of its answer out. */
  runBatch(requestJson: string): string;
  /** Calls `listener` with the events that the add-in asked for. The answer stops that. */
  onRichApiEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** The person types or pastes: each text is read as Excel reads typing in the host's locale. */
  typeCells(sheet: number, top: number, left: number, texts: readonly (readonly string[])[]): void;
  selectArea(sheet: number, area: Area): void;
  activateSheet(sheet: number): void;
  insertRows(sheet: number, first: number, count: number): void;
  deleteRows(sheet: number, first: number, count: number): void;
  /** The person goes; nothing is heard or kept for the session any more. */
  close(): void;

  /** For the engine and the protocol. */
  readonly engine: Engine;
  sheet: Sheet;
  readonly selections: Map<Sheet, RangeRef>;
  /** Kept ranges by `_ReferenceId`. */
  readonly kept: Map<string, RangeRef>;
  nextReference: number;
  /** Events that the add-in registered for: `type|targetId`, with how many times. */
  readonly registrations: Map<string, number>;
  hear(happening: Happening, by: Actor): void;
};

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
    selectArea: (sheet, area) => selectArea(byHand(), sheetAt(sheet), area),
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

const rows = (first: number, count: number): Area => ({
  top: first,
  left: 0,
  bottom: first + count - 1,
  right: SHEET_COLUMNS - 1,
});
