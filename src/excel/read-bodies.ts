import { answerArrived } from "./batch";
import { askForTable, isAsFound, type FoundTable } from "./find-tables";
import { answerBytes, inPortions, meanBytes, type Outcome, type Piece } from "./in-portions";

/** What a cell of `Range.values` holds. */
export type RawCell = string | number | boolean;

/** The rows of each table, and in how many requests they came: rows may have moved between two. */
export type Bodies = { readonly rows: readonly RawCell[][][]; readonly requests: number };

/**
 * Cells of the first request, a share of each table's rows by which the rest is measured: a plan of 150 activities
 * whole, and 4 MB only if each cell held 1,000 bytes.
 */
const firstCells = 4000;

/** Reads the bodies of all tables, several in one request as long as they fit. Nothing when a table is not as found. */
export async function readBodies(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
): Promise<Bodies | undefined> {
  const bodies: RawCell[][][] = found.map(() => []);
  const bytesOfRow = found.map(({ headings }) => (headings.length * answerBytes) / firstCells);
  let requests = 0;
  const ask = async (portion: readonly Piece[]): Promise<Outcome> => {
    const answers = await readPieces(context, found, portion);
    if (typeof answers === "string") return answers;
    requests++;
    for (const [index, { table }] of portion.entries()) {
      for (const row of answers[index]!) bodies[table]!.push(row);
      // Later rows may hold longer texts than earlier ones: there is room up to 5 MB, too.
      bytesOfRow[table] = 1.1 * meanBytes(answers[index]!);
    }
    return "read";
  };

  const cells = found.reduce((total, { bodyRows, headings }) => total + bodyRows * headings.length, 0);
  const share = Math.min(1, firstCells / cells);
  const sample = found.map(({ bodyRows }, table) => ({ table, from: 0, rows: Math.ceil(bodyRows * share) }));
  const rest = sample.map(({ table, rows }) => ({ table, from: rows, rows: found[table]!.bodyRows - rows }));
  const estimate = (table: number) => bytesOfRow[table]!;
  const isRead = (await inPortions(sample, estimate, ask)) && (await inPortions(rest, estimate, ask));
  return isRead ? { rows: bodies, requests } : undefined;
}

async function readPieces(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  pieces: readonly Piece[],
): Promise<RawCell[][][] | Exclude<Outcome, "read">> {
  const asked = pieces.map(({ table: at, from, rows }) => {
    const table = found[at]!;
    const again = askForTable(context, table.name);
    const range = again.body.getCell(from, 0).getResizedRange(rows - 1, table.headings.length - 1);
    return { table, again, range: range.load({ values: true }) };
  });
  if (!(await answerArrived(context))) return "too-large";

  // A row or column that came or went since the table was found would shift the others: seen in the same moment.
  if (!asked.every(({ again, table }) => isAsFound(again, table))) return "moved";
  return asked.map(({ range }) => range.values as RawCell[][]);
}
