import { columnNow, rowNow, type CellTarget } from "../../src/app/cell-target";
import type { ChangeHint, SelectedCell } from "../../src/app/change-hint";
import type { DoubledSheet } from "../../src/app/doubled-sheets";
import { standsAsRead } from "../../src/app/stands-as-read";
import type { TablePart, Workbook } from "../../src/app/workbook";
import { WorkbookError } from "../../src/app/workbook-error";
import { addressText } from "../../src/core/register/layout";
import type { TableSnapshot } from "../../src/core/register/table";
import type { Page } from "../../src/core/status/page";

/** A workbook that is nothing but its tables and pages, for tests of what stands before a workbook. */
export class MemoryWorkbook implements Workbook {
  tables: readonly TableSnapshot[];
  /** Thrown by whatever is asked next, as long as it is there. */
  trouble: Error | null = null;
  /** Holds back every answer until it is settled. */
  delay: Promise<void> = Promise.resolve();
  /** The selected cell, as `Aktiviteter!G7`. */
  selected: string | null = null;
  readonly pages = new Map<string, Page>();
  /** What it says of sheets that two people made at once. */
  doubled: readonly DoubledSheet[] = [];
  /** Tells of a cell that the person has gone to. */
  goTo: (cell: SelectedCell) => void = () => {};
  /** Everything that was asked, in order. */
  readonly asked: string[] = [];
  readonly #listeners = new Set<(hint: ChangeHint) => void>();

  constructor(tables: readonly TableSnapshot[] = []) {
    this.tables = tables;
  }

  async readTables(names: readonly string[]) {
    await this.#answer("readTables");
    const isAskedFor = ({ name }: TableSnapshot) => names.includes(name);
    return {
      tables: this.tables.filter(isAskedFor).map((table) => ({ ...table, sheetId: table.sheet })),
      otherTables: this.tables.filter((table) => !isAskedFor(table)).map(({ name }) => name),
    };
  }

  async readRows(parts: readonly TablePart[]) {
    await this.#answer("readRows");
    const found = parts.map((part) => ({ part, now: this.tables.find(({ name }) => name === part.table.name) }));
    const isThere = found.every(({ part, now }) => now && standsAsRead({ ...now, sheetId: now.sheet }, part.table));
    return isThere ? found.map(({ part: { from, rows }, now }) => now!.rows.slice(from, from + rows)) : null;
  }

  async watch(listener: (hint: ChangeHint) => void, onSelected?: (cell: SelectedCell) => void) {
    await this.#answer("watch");
    this.#listeners.add(listener);
    this.goTo = onSelected ?? this.goTo;
    return async () => void this.#listeners.delete(listener);
  }

  /** How many listen for changes. */
  get listeners(): number {
    return this.#listeners.size;
  }

  /** Tells whoever listens of a change. */
  tell(hint: ChangeHint): void {
    for (const listener of this.#listeners) listener(hint);
  }

  async selectCell({ table: name, title, column, row }: CellTarget) {
    await this.#answer("selectCell");
    const table = this.tables.find((candidate) => candidate.name === name);
    if (!table) throw new WorkbookError("table-gone", { name: title });
    const { sheet, top, left, headings, rows } = table;
    const identity = row?.identity ? columnNow(headings, row.identity.column) : 0;
    const identities = rows.map((cells) => cells[identity] ?? null);
    const below = row ? rowNow(row, identities, rows.length) + 1 : 0;
    this.selected = addressText({ sheet, row: top + below, column: left + columnNow(headings, column) });
  }

  async writePages(pages: readonly Page[]) {
    await this.#answer("writePages");
    for (const page of pages) this.pages.set(page.keys[0] ?? "", page);
  }

  async writeCells(): Promise<never> {
    throw new Error("Nothing is written to a workbook in memory.");
  }

  async appendRows(): Promise<never> {
    throw new Error("Nothing is written to a workbook in memory.");
  }

  async removeRows(): Promise<never> {
    throw new Error("Nothing is written to a workbook in memory.");
  }

  async lookAtRegister(): Promise<never> {
    throw new Error("Nothing is set up in memory.");
  }

  async setUpTables(): Promise<never> {
    throw new Error("Nothing is set up in memory.");
  }

  async lookAtSheets() {
    await this.#answer("lookAtSheets");
    return { sheets: [], selected: null };
  }

  async readRanges(): Promise<never> {
    throw new Error("A workbook in memory has no sheets.");
  }

  async selectRange(): Promise<never> {
    throw new Error("A workbook in memory has no sheets.");
  }

  async doubledSheets() {
    await this.#answer("doubledSheets");
    return this.doubled;
  }

  async #answer(question: string): Promise<void> {
    this.asked.push(question);
    await this.delay;
    if (this.trouble) throw this.trouble;
  }
}
