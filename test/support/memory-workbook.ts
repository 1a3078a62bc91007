import type { CellTarget, Workbook } from "../../src/app/workbook";
import { WorkbookError } from "../../src/app/workbook-error";
import { typedText } from "../../src/core/plan/cell";
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

  constructor(tables: readonly TableSnapshot[] = []) {
    this.tables = tables;
  }

  async readTables(names: readonly string[]) {
    await this.#answer();
    const isAskedFor = ({ name }: TableSnapshot) => names.includes(name);
    return {
      tables: this.tables.filter(isAskedFor),
      otherTables: this.tables.filter((table) => !isAskedFor(table)).map(({ name }) => name),
    };
  }

  async selectCell({ table: name, column, row }: CellTarget) {
    await this.#answer();
    const table = this.tables.find((candidate) => candidate.name === name);
    if (!table) throw new WorkbookError("table-gone", { name });
    const { sheet, top, left } = table;
    this.selected = addressText({ sheet, row: top + 1 + (row ? rowIn(table, row) : -1), column: left + column });
  }

  async writePages(pages: readonly Page[]) {
    await this.#answer();
    for (const page of pages) this.pages.set(page.keys[0] ?? "", page);
  }

  async #answer(): Promise<void> {
    await this.delay;
    if (this.trouble) throw this.trouble;
  }
}

function rowIn({ rows }: TableSnapshot, { index, identity }: NonNullable<CellTarget["row"]>): number {
  const isMeant = (at: number) => !identity || typedText(rows[at]?.[identity.column] ?? null, "sv") === identity.value;
  const found = rows[index] && isMeant(index) ? index : rows.findIndex((_, at) => isMeant(at));
  if (found < 0) throw new WorkbookError("row-gone");
  return found;
}
