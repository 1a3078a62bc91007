import type { Engine } from "../../src/workbench/engine/engine";
import type { Book, Cell } from "../../src/xlsx/book";

/** Every text that somebody writes bears a word of its own (`t17p2`: the 17th, by person 2), so that it can be followed. */
export type Token = string;

const PATTERN = /t\d+p\d+/g;

export function tokensIn(value: unknown): Token[] {
  return typeof value === "string" ? (value.match(PATTERN) ?? []) : [];
}

export function personOf(token: Token): number {
  return Number(token.slice(token.indexOf("p") + 1));
}

/** Sheets that people and the add-in write plans in; status sheets say the same again. */
export const planSheets = ["Mål", "Aktiviteter"] as const;

/** Cells are never changed in place, so each is read once. */
const known = new WeakMap<Cell, readonly Token[]>();

/** The tokens that stand in the plan's sheets, inside tables and beside them. */
export function tokensOf(book: Book): Set<Token> {
  const tokens = new Set<Token>();
  eachToken(book, (token) => tokens.add(token));
  return tokens;
}

/** How often each of them stands there. */
export function countsOf(book: Book): Map<Token, number> {
  const counts = new Map<Token, number>();
  eachToken(book, (token) => counts.set(token, (counts.get(token) ?? 0) + 1));
  return counts;
}

function eachToken(book: Book, work: (token: Token) => void): void {
  for (const { name, rows } of book.sheets) {
    if (!(planSheets as readonly string[]).includes(name)) continue;
    for (const row of rows) if (row) for (const cell of row.cells) if (cell) tokensInCell(cell).forEach(work);
  }
}

function tokensInCell(cell: Cell): readonly Token[] {
  let found = known.get(cell);
  if (!found) known.set(cell, (found = tokensIn(cell.value)));
  return found;
}

/** How often each token stands in a workbook that somebody sees, counted anew when it has changed. */
export function tokensSeen({ book, onChange }: Engine): () => Map<Token, number> {
  let tokens: Map<Token, number> | null = null;
  onChange(({ kind }) => void (kind !== "selection" && (tokens = null)));
  return () => (tokens ??= countsOf(book));
}
