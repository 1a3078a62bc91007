import { WorkbookError } from "../app/workbook-error";

/** Rows of one table, by its place among the tables that are read. */
export type Piece = { readonly table: number; readonly from: number; readonly rows: number };

/** How a request for some pieces ended. `moved`: what was asked for is no longer as it was found. */
export type Outcome = "read" | "moved" | "too-large";

/** Bytes to ask for in one answer: Excel on the web refuses to send more than 5 MB. */
export const answerBytes = 4_000_000;

/**
 * Asks for all pieces in as few requests as their estimated bytes allow, and for half as much whenever an answer was
 * too large all the same. Whoever asks betters the estimate by each answer. False when something has moved. Throws
 * `too-large` when one row is too much.
 */
export async function inPortions(
  pieces: readonly Piece[],
  bytesOfRow: (table: number) => number,
  ask: (portion: readonly Piece[]) => Promise<Outcome>,
): Promise<boolean> {
  let left = pieces.filter(({ rows }) => rows > 0);
  let room = answerBytes;
  while (left.length > 0) {
    const { portion, rest } = split(left, room, bytesOfRow);
    const outcome = await ask(portion);
    if (outcome === "moved") return false;
    if (outcome === "read") {
      left = rest;
      room = answerBytes;
    } else {
      if (rowsIn(portion) === 1) throw new WorkbookError("too-large");
      room = sum(portion, ({ table, rows }) => rows * bytesOfRow(table)) / 2;
    }
  }
  return true;
}

/** Bytes that a row takes on its way, in the mean; never none, to divide by. */
export function meanBytes(rows: readonly unknown[]): number {
  return Math.max(1, new TextEncoder().encode(JSON.stringify(rows)).length / Math.max(1, rows.length));
}

/** The pieces from the first on that fit into the room, at least one row of them, and what is left over. */
function split(pieces: readonly Piece[], room: number, bytesOfRow: (table: number) => number) {
  const portion: Piece[] = [];
  const rest: Piece[] = [];
  for (const piece of pieces) {
    const { table, from, rows } = piece;
    const fitting = rest.length > 0 ? 0 : Math.min(rows, Math.floor(room / bytesOfRow(table)));
    const taken = portion.length === 0 ? Math.max(1, fitting) : fitting;
    room -= taken * bytesOfRow(table);
    if (taken > 0) portion.push({ table, from, rows: taken });
    if (taken < rows) rest.push({ table, from: from + taken, rows: rows - taken });
  }
  return { portion, rest };
}

function rowsIn(pieces: readonly Piece[]): number {
  return sum(pieces, ({ rows }) => rows);
}

function sum(pieces: readonly Piece[], amount: (piece: Piece) => number): number {
  return pieces.reduce((total, piece) => total + amount(piece), 0);
}
