import type { ScheduledFault } from "../faults/fault";
import type { Area } from "../../xlsx/model/area";
import type { Hand } from "../engine/engine";
import type { Answers, Deed, Question, Sentence, ToTab } from "../server/messages";
import type { Connection } from "./connection";
import { areaOf, spanning, type Selection } from "./grid/selection";
import { comings } from "./comings";
import { shownRows } from "./shown-rows";
import { strings } from "./strings";
import { nothingYet, type CopiedCells, type WorkbookState } from "./workbook-state";

export type { ShownCell, ShownRow, Welcome, WorkbookState } from "./workbook-state";

type About<Of> = Omit<Extract<Question, { of: Of }>, "of">;

/** The workbook as the server tells it, and what the person asks of it. */
export class WorkbookStore {
  readonly connection: Connection;
  #state = nothingYet;
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

  /** Selects as if another had done it: the grid goes there. */
  lead(selection: Selection): void {
    this.select(selection);
    this.#set({ led: this.#state.led + 1 });
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

  /** Has the person's hand do something, by the engine's own name for it. */
  do<Name extends keyof Hand>(deed: Name, ...given: Parameters<Hand[Name]>): void {
    this.connection.send({ say: "do", deed, with: given } as Deed);
  }

  /** Asks the server for what the page does not hold. */
  ask<Of extends keyof Answers>(of: Of, about: About<Of>): Promise<Answers[Of]> {
    return this.connection.ask({ of, ...about } as unknown as Question) as Promise<Answers[Of]>;
  }

  clear(area: Area): void {
    const { sheet } = this.#state;
    if (sheet) this.do("clearArea", sheet.index, area);
  }

  /** Takes the person's own last deed back, or does it again. */
  take(what: "undo" | "redo"): void {
    if (!this.#state.history[what])
      return this.announce(what === "undo" ? strings.nothingToUndo : strings.nothingToRedo);
    this.do(what);
    this.announce(what === "undo" ? strings.undone : strings.redone);
  }

  rename(name: string): void {
    this.connection.send({ say: "rename", name });
  }

  openFind(finding: boolean): void {
    this.#set({ finding });
  }

  keepCopied(copied: CopiedCells | null): void {
    if (copied !== this.#state.copied) this.#set({ copied });
  }

  /** Says something aloud, and in the row of the sheets' tabs. */
  announce(sentence: Sentence): void {
    this.#set({ said: { sentence, turn: (this.#state.said?.turn ?? 0) + 1 } });
  }

  /** The person has answered the alert of a validation. */
  answerStop(): void {
    this.#set({ stopped: null });
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
        return this.#set({ ...nothingYet, opened: this.#state.opened + 1, welcome: message });
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
      case "faults":
        return this.#set({ faults: message.faults });
      case "people": {
        const news = comings(this.#state.people, message.people);
        this.#set({ people: message.people });
        return news && this.announce(news);
      }
      case "history":
        return this.#set({ history: { undo: message.undo, redo: message.redo } });
      case "renamed":
        return this.#set({ welcome: this.#state.welcome && { ...this.#state.welcome, person: message.person } });
      case "refused":
        return this.#set({ refusal: message.sentence });
      case "invalid":
        return this.#set({ stopped: message });
    }
  }

  #hearRows(message: Extract<ToTab, { say: "rows" }>): void {
    if (message.sheet !== this.#state.sheet?.index) return;
    this.#set({ rows: shownRows(message.fresh ? new Map() : this.#state.rows, message) });
  }

  #set(news: Partial<WorkbookState>): void {
    this.#state = { ...this.#state, ...news };
    this.#listeners.forEach((listener) => listener());
  }
}
