import type { CellValue } from "../core/plan/cell";
import { cellOf } from "../core/register/spreadsheet-cell";
import type { FoundTable } from "./find-tables";
import type { Bodies, RawCell } from "./read-bodies";

/** A column in which a number may be a date or a share, or a text an error: only its format tells. */
type Doubtful = { readonly table: number; readonly column: number };

/**
 * Turns raw values into cells of the plan. Asks for formats where they matter, and for the column that names the rows
 * once more when the values came in several requests or formats are asked for: nothing comes back when rows have moved.
 */
export async function readFormats(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  { rows: bodies, requests }: Bodies,
): Promise<CellValue[][][] | undefined> {
  const doubtful = bodies.flatMap((rows, table) =>
    found[table]!.headings.flatMap((_, column) =>
      rows.some((row) => isDoubtful(row[column]!)) ? [{ table, column }] : [],
    ),
  );
  if (doubtful.length === 0 && requests <= 1)
    return bodies.map((rows) => rows.map((row) => row.map((value) => cellOf(value, "", false))));
  const formats = await askFormats(context, found, bodies, doubtful);
  return (
    formats &&
    bodies.map((rows, table) =>
      toCells(
        rows,
        formats.filter((column) => column.table === table),
      ),
    )
  );
}

/** A number, or a text that Excel shows for an error. */
function isDoubtful(value: RawCell): boolean {
  return typeof value === "number" || (typeof value === "string" && value.startsWith("#"));
}

type Formats = Doubtful & { readonly codes: string[][]; readonly types: string[][] };

async function askFormats(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  bodies: readonly RawCell[][][],
  doubtful: readonly Doubtful[],
): Promise<Formats[] | undefined> {
  const ranges = found.map(({ name }) => context.workbook.tables.getItemOrNullObject(name).getDataBodyRange());
  const asked = doubtful.map(({ table, column }) => ({
    table,
    column,
    range: ranges[table]!.getColumn(column).load({ numberFormat: true, valueTypes: true }),
  }));
  const witnesses = found.map(({ headings }, table) =>
    ranges[table]!.getColumn(witnessOf(headings)).load({ values: true }),
  );
  await context.sync();

  const isAsBefore = (witness: Excel.Range, table: number) => {
    const column = witnessOf(found[table]!.headings);
    const before = bodies[table]!;
    const hasAllRows = !witness.isNullObject && witness.values.length === before.length;
    return hasAllRows && before.every((row, at) => row[column] === witness.values[at]![0]);
  };
  if (!witnesses.every(isAsBefore)) return undefined;
  return asked.map(({ table, column, range }) => ({
    table,
    column,
    codes: range.numberFormat as string[][],
    types: range.valueTypes,
  }));
}

/** The column that tells rows apart: the one headed ID, else the first. */
function witnessOf(headings: readonly string[]): number {
  return Math.max(
    0,
    headings.findIndex((heading) => heading.trim().toUpperCase() === "ID"),
  );
}

function toCells(rows: readonly RawCell[][], formats: readonly Formats[]): CellValue[][] {
  const byColumn = new Map(formats.map((format) => [format.column, format]));
  return rows.map((row, at) =>
    row.map((value, column) => {
      const format = byColumn.get(column);
      return cellOf(value, format?.codes[at]?.[0] ?? "", format?.types[at]?.[0] === "Error");
    }),
  );
}
