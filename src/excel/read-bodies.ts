import type { FoundTable } from "./find-tables";

/** What a cell of `Range.values` holds. */
export type RawCell = string | number | boolean;

/** Bytes asked for in one answer: Excel on the web refuses to send more than 5 MB. */
const answerBytes = 4_000_000;

/** Cells of the first request, before anything is known of how long the texts are: 4 MB at 200 bytes a cell. */
const firstCells = 20_000;

type Piece = { readonly table: number; readonly from: number; readonly rows: number };

/** The rows of each table, and in how many requests they came: rows may have moved between two. */
export type Bodies = { readonly rows: readonly RawCell[][][]; readonly requests: number };

/** Reads the bodies of all tables, several in one request as long as they fit. Nothing when a table has gone. */
export async function readBodies(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
): Promise<Bodies | undefined> {
  const bodies: RawCell[][][] = found.map(() => []);
  let requests = 0;
  let bytesPerCell = answerBytes / firstCells;
  for (
    let pieces = nextPieces(found, bodies, bytesPerCell);
    pieces.length > 0;
    pieces = nextPieces(found, bodies, bytesPerCell)
  ) {
    const answers = await readPieces(context, found, pieces);
    if (!answers) return undefined;
    requests++;
    let bytes = 0;
    let cells = 0;
    for (const [index, { table }] of pieces.entries()) {
      const values = answers[index]!;
      bodies[table]!.push(...values);
      bytes += JSON.stringify(values).length;
      cells += values.length * found[table]!.headings.length;
    }
    // Later rows may hold longer texts than earlier ones: there is room up to 5 MB, too.
    bytesPerCell = Math.max(1, (bytes / cells) * 1.1);
  }
  return { rows: bodies, requests };
}

/** The rows still to be read that fit into one answer, table after table. */
function nextPieces(found: readonly FoundTable[], bodies: readonly RawCell[][][], bytesPerCell: number): Piece[] {
  const pieces: Piece[] = [];
  let room = answerBytes / bytesPerCell;
  for (const [table, { bodyRows, headings }] of found.entries()) {
    const from = bodies[table]!.length;
    if (from === bodyRows) continue;
    const fitting = Math.floor(room / headings.length);
    const rows = Math.min(bodyRows - from, pieces.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows < 1) break;
    pieces.push({ table, from, rows });
    room -= rows * headings.length;
  }
  return pieces;
}

async function readPieces(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  pieces: readonly Piece[],
): Promise<RawCell[][][] | undefined> {
  const asked = pieces.map(({ table, from, rows }) => {
    const { name, headings } = found[table]!;
    const excelTable = context.workbook.tables.getItemOrNullObject(name);
    const range = excelTable
      .getDataBodyRange()
      .getCell(from, 0)
      .getResizedRange(rows - 1, headings.length - 1);
    return { excelTable, range: range.load({ values: true }) };
  });
  await context.sync();

  if (asked.some(({ excelTable }) => excelTable.isNullObject)) return undefined;
  return asked.map(({ range }) => range.values as RawCell[][]);
}
