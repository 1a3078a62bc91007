import type { Sheet } from "../../xlsx/book";
import type { Session } from "../engine/engine";
import { SHEET_ROWS } from "../engine/ranges/geometry";
import type { Desk } from "./desk";
import type { ToTab } from "./messages";
import { refusal } from "./refusals";
import { rowViews } from "./row-view";
import { sheetTabs, sheetView } from "./sheet-view";

/** What a tab sees at first, before it has said how tall it is. */
const FIRST_ROWS = 60;
/** More rows than any screen shows, and few enough to send. */
const MOST_ROWS = 5_000;

/**
 * Keeps one tab's picture of the workbook level with the workbook: says what differs from what it said last.
 * Changes are gathered until the work at hand is done, so that a batch of a thousand writes is one redraw.
 */
export class TabView {
  readonly #desk: Desk;
  readonly #session: Session;
  readonly #send: (message: ToTab) => void;
  #window = { sheet: -1, first: 0, last: FIRST_ROWS };
  #said = new Map<string, string>();
  #changed = true;
  #waiting: NodeJS.Immediate | undefined;
  /** The tab's own count of its selections, as of the last one that was carried out. */
  turn = 0;

  constructor(desk: Desk, session: Session, send: (message: ToTab) => void) {
    this.#desk = desk;
    this.#session = session;
    this.#send = send;
  }

  /** The tab shows these rows now. */
  watch(sheet: number, first: number, last: number): void {
    this.#window = { sheet, first, last };
    this.refresh({ changed: false });
  }

  /** The tab has begun to listen, or to listen again, and knows nothing that must hold still. */
  begin(): void {
    this.#said.clear();
    this.refresh({ changed: true });
  }

  /** `changed`: cells may differ, so rows sent before are to be forgotten. */
  refresh({ changed }: { changed: boolean }): void {
    this.#changed ||= changed;
    this.#waiting ??= setImmediate(() => this.#flushOrSayWhy());
  }

  close(): void {
    clearImmediate(this.#waiting);
  }

  /** Nobody waits for this to return: a fault that got out of here would end the server, for everyone. */
  #flushOrSayWhy(): void {
    this.#waiting = undefined;
    try {
      this.#flush();
    } catch (error) {
      this.#send({ say: "refused", sentence: refusal(error) });
    }
  }

  #flush(): void {
    const { book } = this.#session.engine;
    const active = this.#session.activeSheet;
    const sheet = book.sheets[active];
    if (!sheet) return;
    if (this.#window.sheet !== active) this.#window = { sheet: active, first: 0, last: FIRST_ROWS };
    this.#sayNews("book", { say: "book", sheets: sheetTabs(book), active });
    this.#sayNews("sheet", { say: "sheet", sheet: sheetView(book, sheet, active, this.#desk.locale) });
    this.#sayRows(active);
    const selection = { sheet: active, area: this.#session.selection };
    if (this.#isNews("selection", selection)) this.#send({ say: "selection", ...selection, turn: this.turn });
    const { canUndo: undo, canRedo: redo } = this.#session.history;
    this.#sayNews("history", { say: "history", undo, redo });
    this.#sayNews("people", { say: "people", people: this.#desk.peopleBeside(this.#session) });
  }

  /** The rows in the window, the frozen ones, and the row of the selection, which the formula bar shows. */
  #sayRows(active: number): void {
    const { book } = this.#session.engine;
    const sheet = book.sheets[active]!;
    const numbers = new Set<number>([this.#session.selection.top]);
    for (let row = 0; row < sheet.freeze.rows; row += 1) numbers.add(row);
    for (const row of shownRows(sheet, this.#window)) numbers.add(row);
    const fresh = this.#changed;
    this.#changed = false;
    const views = { sheet: active, ...rowViews(book, sheet, numbers, this.#desk.locale) };
    if (this.#isNews("rows", views) || fresh) this.#send({ say: "rows", fresh, ...views });
  }

  #sayNews(topic: string, message: ToTab): void {
    if (this.#isNews(topic, message)) this.#send(message);
  }

  #isNews(topic: string, what: unknown): boolean {
    const text = JSON.stringify(what);
    if (this.#said.get(topic) === text) return false;
    this.#said.set(topic, text);
    return true;
  }

  /** The tab has selected this itself, and need not hear it. */
  knowsSelection(): void {
    this.#isNews("selection", { sheet: this.#session.activeSheet, area: this.#session.selection });
  }
}

/** The rows in the window that are not hidden, as many as a tab gets at most: among filtered ones it may span them all. */
function shownRows({ rows }: Sheet, { first, last }: { first: number; last: number }): number[] {
  const shown: number[] = [];
  const end = Math.min(last, SHEET_ROWS - 1);
  for (let row = first; row <= end && shown.length < MOST_ROWS; row += 1) if (!rows[row]?.hidden) shown.push(row);
  return shown;
}
