import type { ScheduledFault } from "../faults/fault";
import type { Area } from "../../xlsx/model/area";
import type { CellView, Look, PersonView, Sentence, SheetTab, SheetView, ToTab } from "../server/messages";
import type { Connection } from "./connection";
import type { LineState } from "./steady-line";
import { areaOf, spanning, type Selection } from "./grid/selection";

export type ShownCell = Omit<CellView, "look"> & { look?: Look };
export type ShownRow = ReadonlyMap<number, ShownCell>;
export type Welcome = Extract<ToTab, { say: "welcome" }>;

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
  refusal: Sentence | null;
};

const nothing: WorkbookState = {
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
  refusal: null,
};

/** The workbook as the server tells it, and what the person asks of it. */
export class WorkbookStore {
  readonly connection: Connection;
  #state = nothing;
  #turn = 0;
  readonly #listeners = new Set<() => void>();

  constructor(connection: Connection) {
    this.connection = connection;
    connection.onMessage((message) => this.#hear(message));
    connection.onState((line) => this.#set({ line }));
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = () => this.#state;

  select(selection: Selection): void {
    const { sheet } = this.#state;
    if (!sheet) return;
    this.#set({ selection });
    this.#turn += 1;
    this.connection.send({
      say: "select",
      sheet: sheet.index,
      area: areaOf(selection, sheet.merges),
      turn: this.#turn,
    });
  }

  /** Shows cells of any sheet. The server answers with the selection, as when the add-in leads. */
  goTo(sheet: number, area: Area): void {
    this.connection.send({ say: "lead", sheet, area });
  }

  activate(sheet: number): void {
    this.connection.send({ say: "activate", sheet });
  }

  watch(first: number, last: number): void {
    const { sheet } = this.#state;
    if (sheet) this.connection.send({ say: "watch", sheet: sheet.index, first, last });
  }

  type(top: number, left: number, texts: string[][]): void {
    const { sheet } = this.#state;
    if (sheet) this.connection.send({ say: "type", sheet: sheet.index, top, left, texts });
  }

  clear(area: Area): void {
    const { sheet } = this.#state;
    if (sheet) this.connection.send({ say: "clear", sheet: sheet.index, area });
  }

  /** A cell is being typed in now, or no longer: the add-in has to wait for the end of it. */
  setEditing(now: boolean): void {
    this.connection.send({ say: "editing", now });
  }

  setFaults(faults: ScheduledFault[]): void {
    this.#set({ faults });
    this.connection.send({ say: "faults", faults });
  }

  refuse(refusal: Sentence | null): void {
    this.#set({ refusal });
  }

  #hear(message: ToTab): void {
    switch (message.say) {
      case "welcome":
        this.#turn = 0;
        return this.#set({ ...nothing, opened: this.#state.opened + 1, welcome: message });
      case "book":
        return this.#set({ sheets: message.sheets });
      case "sheet": {
        const moved = message.sheet.index !== this.#state.sheet?.index;
        return this.#set({ sheet: message.sheet, ...(moved && { rows: new Map() }) });
      }
      case "rows":
        return this.#hearRows(message);
      case "selection":
        if (message.turn < this.#turn) return;
        return this.#set({ selection: spanning(message.area), led: this.#state.led + 1 });
      case "people":
        return this.#set({ people: message.people });
      case "faults":
        return this.#set({ faults: message.faults });
      case "refused":
        return this.#set({ refusal: message.sentence });
    }
  }

  #hearRows({ sheet, fresh, looks, rows }: Extract<ToTab, { say: "rows" }>): void {
    if (sheet !== this.#state.sheet?.index) return;
    const known = new Map(fresh ? [] : this.#state.rows);
    for (const { row, cells } of rows) {
      known.set(
        row,
        new Map(
          cells.map(({ look, ...cell }) => [cell.column, look === undefined ? cell : { ...cell, look: looks[look]! }]),
        ),
      );
    }
    this.#set({ rows: known });
  }

  #set(news: Partial<WorkbookState>): void {
    this.#state = { ...this.#state, ...news };
    this.#listeners.forEach((listener) => listener());
  }
}
