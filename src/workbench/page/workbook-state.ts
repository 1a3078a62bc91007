import type { ScheduledFault } from "../faults/fault";
import type { Area } from "../../xlsx/model/area";
import type { CellView, Look, PersonView, Sentence, SheetTab, SheetView, ToTab } from "../server/messages";
import type { Selection } from "./grid/selection";
import type { LineState } from "./steady-line";

export type ShownCell = Omit<CellView, "look"> & { look?: Look };
export type ShownRow = ReadonlyMap<number, ShownCell>;
export type Welcome = Extract<ToTab, { say: "welcome" }>;

/** Cells that wait to be pasted, with the text that they are on the clipboard as. */
export type CopiedCells = { sheet: number; area: Area; cut: boolean; text: string };

/** What the page knows of the workbook. Replaced, never changed, so that React sees each step. */
export type WorkbookState = {
  /** Whether the server can be reached. */
  line: LineState;
  /** Counts the workbooks that have been open, so that a new one starts everything afresh. */
  opened: number;
  welcome: Welcome | null;
  sheets: readonly SheetTab[];
  sheet: SheetView | null;
  /** The rows that have been sent and still hold. */
  rows: ReadonlyMap<number, ShownRow>;
  selection: Selection;
  /** Counts the times that somebody other than the keyboard or mouse has moved the selection. */
  led: number;
  people: readonly PersonView[];
  /** What goes wrong on purpose for this tab. */
  faults: readonly ScheduledFault[];
  copied: CopiedCells | null;
  /** Whether there is something to undo and to do again. */
  history: { undo: boolean; redo: boolean };
  /** The field for finding text stands open. */
  finding: boolean;
  refusal: Sentence | null;
  /** What a validation stopped, until the person has answered. */
  stopped: Extract<ToTab, { say: "invalid" }> | null;
  /** The last thing worth saying aloud, and how many there have been: the same may be said again. */
  said: { sentence: Sentence; turn: number } | null;
};

export const nothingYet: WorkbookState = {
  line: "open",
  opened: 0,
  welcome: null,
  sheets: [],
  sheet: null,
  rows: new Map(),
  selection: { anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } },
  led: 0,
  people: [],
  faults: [],
  copied: null,
  history: { undo: false, redo: false },
  finding: false,
  refusal: null,
  stopped: null,
  said: null,
};
