import type { Book, Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import type { EventEntry } from "../protocol/event-entry";
import type { CellEditing } from "./cell-editing";
import type { HandOnCells } from "./hand/hand-on-cells";
import type { HandOnHistory } from "./hand/hand-on-history";
import type { HandOnLines } from "./hand/hand-on-lines";
import type { HandOnSheets } from "./hand/hand-on-sheets";
import type { HandOnTables } from "./hand/hand-on-tables";
import type { Happening } from "./happening";
import type { History } from "./history/history";
import type { Patch } from "./history/patch";
import type { RangeRef } from "./ranges/range-ref";

export type Locale = "sv-SE" | "en-US";

/** A workbook that is open, and all who hold on to something in it. */
export type Engine = {
  readonly book: Book;
  readonly locale: Locale;
  /** The newest ExcelApi that the host answers to. */
  readonly excelApi: string;
  /** `YYYY-MM-DD`: the year of a date typed without one. */
  today(): string;
  /** `2026-11-25T10:11:12.000Z`: when a comment is written. */
  now(): string;
  readonly sessions: Session[];
  /** Every range that must move with its cells. */
  readonly refs: Set<RangeRef>;
  /** Says what has just happened, to the history and to everyone who listens. */
  announce(happening: Happening, by: Actor): void;
  /** To be called before cells move, while everything still stands where it stood. */
  beforeMoving(): void;
  /** Does one deed of the session's: whatever it changes is one step of the history. */
  step(session: Session, work: () => void): void;
  /** Calls `listener` after every change that this workbook sees, whoever made it. The answer stops that. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** Does something that nobody hears of now. The answer is what it changed. */
  quietly(work: () => void): Patch;
};

/** What a page must draw again. `area` is null when it is the whole sheet, `sheet` when it is the whole workbook. */
export type HostChange = {
  kind: "cells" | "structure" | "selection";
  sheet: string | null;
  area: Area | null;
  /** The session that did it. */
  by: string;
};

export type Person = { readonly name: string; readonly color: string };

/** What a person does at the grid. Sheets, rows and columns count from 0. */
export type Hand = HandOnCells & HandOnLines & HandOnTables & HandOnSheets & HandOnHistory;

/** One person with the workbook open, and the add-in that runs in that person's pane. */
export type Session = Hand & {
  readonly id: string;
  /** Another one when the person takes another name. */
  person: Person;
  /** Index of the sheet that the person looks at. */
  readonly activeSheet: number;
  /** What is selected on that sheet. */
  readonly selection: Area;
  /** Whether the person is typing in a cell right now. */
  readonly editing: CellEditing;
  /** Runs a batch of the add-in's: the JSON text of a batch in, the JSON text of its answer out. */
  runBatch(requestJson: string): string;
  /** Calls `listener` with the events that the add-in asked for. The answer stops that. */
  onRichApiEvent(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** The person goes; nothing is heard or kept for the session any more. */
  close(): void;
  /** The person has gone. */
  readonly isClosed: boolean;
  /** Calls `listener` once, when the person has gone. */
  onClose(listener: () => void): void;

  /** For the engine and the protocol. */
  readonly engine: Engine;
  readonly history: History;
  sheet: Sheet;
  readonly selections: Map<Sheet, RangeRef>;
  /** Kept ranges by `_ReferenceId`. */
  readonly kept: Map<string, RangeRef>;
  nextReference: number;
  /** Events that the add-in registered for: `type|targetId`, with how many times. */
  readonly registrations: Map<string, number>;
  hear(happening: Happening, by: Actor): void;
};

/** Who does something to the workbook: a person at the grid, or the add-in in that person's pane. */
export type Actor = {
  readonly engine: Engine;
  readonly session: Session;
  readonly through: "person" | "addin";
};
