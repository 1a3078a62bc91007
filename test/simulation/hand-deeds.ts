import type { Session } from "../../src/workbench/engine/engine";
import { ExcelError } from "../../src/workbench/engine/excel-error";
import { cellAt, type Sheet } from "../../src/xlsx/book";
import type { Table } from "../../src/xlsx/model/table";
import type { Dice } from "./dice";
import { planSheets, tokensIn, type Token } from "./tokens";

/** How often each thing is done by hand. */
export const everyday = {
  type: 30,
  paste: 8,
  append: 8,
  insertRow: 4,
  copyRow: 5,
  deleteRow: 3,
  sort: 4,
  clear: 2,
  note: 2,
  undo: 3,
} as const;

export type Weights = Readonly<Record<keyof typeof everyday, number>>;

/** What there is most to learn of between a pane's look and its write: rows that move, and words right where new rows are to stand. */
export const untimely: Weights = {
  ...{ type: 8, paste: 3, append: 4, insertRow: 6, copyRow: 3 },
  ...{ deleteRow: 3, sort: 9, clear: 1, note: 30, undo: 2 },
};

const headings = ["Aktivitet", "Mål", "Område", "Ansvarig", "Förväntat resultat", "Lägesbeskrivning", "Kommentar"];

/** One thing that somebody does at the grid. `text` bears a token of its own each time; `copied` hears of those there are more of. */
export function handDeed(
  session: Session,
  dice: Dice,
  text: () => string,
  copied: (tokens: readonly Token[]) => void,
  weights: Weights = everyday,
): void {
  const { book } = session.engine;
  const name = dice.random() < 0.75 ? planSheets[1] : planSheets[0];
  const index = book.sheets.findIndex((each) => each.name === name);
  const sheet = book.sheets[index];
  const table = sheet?.tables[0];
  if (!sheet || !table) return;
  try {
    deed(dice.weighed(weights), { session, dice, text, copied, index, sheet, table });
  } catch (error) {
    // What Excel refuses is not done.
    if (!(error instanceof ExcelError)) throw error;
  }
}

type Place = {
  readonly session: Session;
  readonly dice: Dice;
  readonly text: () => string;
  readonly copied: (tokens: readonly Token[]) => void;
  readonly index: number;
  readonly sheet: Sheet;
  readonly table: Table;
};

function deed(what: keyof Weights, { session, dice, text, copied, index, sheet, table }: Place): void {
  const { top, bottom, left, right } = table.area;
  const rows = bottom - top;
  // People meet at the first rows more than elsewhere.
  const row = top + 1 + dice.below(dice.random() < 0.5 ? Math.min(rows, 4) : rows);
  const column = left + columnOf(table, dice);
  switch (what) {
    case "type":
      return session.typeCells(index, row, column, [[text()]]);
    case "paste":
      return session.pasteCells(index, row, column, block(dice, text));
    case "append":
      return session.typeCells(index, bottom + 1, left + naming(table), [[text()]]);
    case "insertRow": {
      const first = dice.below(rows);
      session.insertTableRows(index, table.name, first, 1);
      return session.typeCells(index, top + 1 + first, left + naming(table), [[text()]]);
    }
    case "copyRow": {
      const cells = Array.from({ length: right - left + 1 }, (_, at) => ({
        text: String(cellAt(sheet, row, left + at)?.value ?? ""),
      }));
      copied(cells.flatMap((cell) => tokensIn(cell.text)));
      const target = dice.random() < 0.7 ? bottom + 1 : top + 1 + dice.below(rows);
      return session.pasteCells(index, target, left, [cells]);
    }
    case "deleteRow":
      return rows > 4 ? session.deleteTableRows(index, table.name, row - top - 1, 1) : undefined;
    case "sort":
      return session.sortTable(index, table.name, [{ column: column - left, descending: dice.random() < 0.5 }]);
    case "clear":
      return session.clearArea(index, { top: row, bottom: row, left: column, right: column });
    case "note": {
      const at = dice.random() < 0.5 ? naming(table) : dice.below(3);
      return session.typeCells(index, bottom + 2 + dice.below(3), left + at, [[text()]]);
    }
    case "undo":
      return void session.undo();
  }
}

function columnOf(table: Table, dice: Dice): number {
  const known = table.columns.flatMap(({ name }, at) => (headings.includes(name) ? [at] : []));
  return dice.pick(known);
}

/** The column that says what the row is about. */
function naming({ name, columns }: Table): number {
  return columns.findIndex((column) => column.name === (name === "PlanGoals" ? "Mål" : "Aktivitet"));
}

function block(dice: Dice, text: () => string): { text: string }[][] {
  const [rows, columns] = [1 + dice.below(2), 1 + dice.below(2)];
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ text: text() })));
}
