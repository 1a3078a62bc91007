import type { CellValue } from "../core/plan/cell";
import { countsFrom1904, isLikelyDay } from "../core/register/date-system";
import { cellOf } from "../core/register/spreadsheet-cell";
import { answerArrived } from "./batch";
import { bytesOfLook } from "./column-cells";
import { askForTable, isAsFound, type FoundTable } from "./find-tables";
import { inPortions, meanBytes, type Outcome, type Piece } from "./in-portions";
import type { Bodies, RawCell } from "./read-bodies";

/** A column in which a number may be a date or a share, or a text an error: only its format tells. */
type Doubtful = {
  readonly column: number;
  /** The first number that looks like a day, by its row: how Excel shows it tells from when the workbook counts its days. */
  readonly dayAt: number;
  /** Filled in row by row as the answers come. */
  readonly codes: string[];
  readonly types: string[];
  dayText: string;
};

/**
 * Turns raw values into cells of the plan. Asks for formats where they matter, and for the column that names the rows
 * once more when the values came in several requests or formats are asked for: nothing comes back when rows have moved.
 */
export async function readFormats(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  { rows: bodies, requests }: Bodies,
): Promise<CellValue[][][] | undefined> {
  const doubtful = bodies.map((rows, table) => doubtfulColumns(rows, found[table]!));
  const isNeeded = requests > 1 || doubtful.some(({ length }) => length > 0);
  if (isNeeded && !(await readLooks(context, found, bodies, doubtful))) return undefined;

  const days = doubtful.flatMap((columns, table) =>
    columns.flatMap(({ column, dayAt, codes, dayText }) => {
      const serial = bodies[table]![dayAt]?.[column];
      return typeof serial === "number" ? [{ serial, format: codes[dayAt]!, text: dayText }] : [];
    }),
  );
  const date1904 = countsFrom1904(days);
  return bodies.map((rows, table) => toCells(rows, doubtful[table]!, date1904));
}

function doubtfulColumns(rows: readonly RawCell[][], { headings }: FoundTable): Doubtful[] {
  return headings.flatMap((_, column) => {
    if (!rows.some((row) => isDoubtful(row[column]!))) return [];
    return [{ column, dayAt: rows.findIndex((row) => isLikelyDay(row[column]!)), codes: [], types: [], dayText: "" }];
  });
}

/** A number, or a text that Excel shows for an error. */
function isDoubtful(value: RawCell): boolean {
  return typeof value === "number" || (typeof value === "string" && value.startsWith("#"));
}

/** Fills in the looks of doubtful columns. False when rows are not as they were when their values were read. */
async function readLooks(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  bodies: readonly RawCell[][][],
  doubtful: readonly Doubtful[][],
): Promise<boolean> {
  const witnesses = found.map(({ headings }) => witnessOf(headings));
  const bytesOfRow = bodies.map((rows, table) => {
    const witness = meanBytes(rows.map((row) => [row[witnesses[table]!]]));
    return witness + doubtful[table]!.length * bytesOfLook;
  });
  const all = bodies.map(({ length }, table) => ({ table, from: 0, rows: length }));
  return inPortions(
    all,
    (table) => bytesOfRow[table]!,
    async (portion): Promise<Outcome> => {
      const asked = portion.map((piece) => ({ piece, ...askForLooks(context, found, witnesses, doubtful, piece) }));
      if (!(await answerArrived(context))) return "too-large";

      for (const { piece, again, witness, looks } of asked) {
        if (!isAsFound(again, found[piece.table]!)) return "moved";
        const before = bodies[piece.table]!;
        const column = witnesses[piece.table]!;
        if (!witness.values.every(([value], at) => value === before[piece.from + at]![column])) return "moved";
        bytesOfRow[piece.table] = meanBytes(witness.values);
        for (const { of, range, day } of looks) {
          bytesOfRow[piece.table]! += meanBytes(range.numberFormat) + meanBytes(range.valueTypes);
          for (const [code] of range.numberFormat) of.codes.push(code as string);
          for (const [type] of range.valueTypes) of.types.push(type as string);
          if (day) of.dayText = day.text[0]![0]!;
        }
      }
      return "read";
    },
  );
}

function askForLooks(
  context: Excel.RequestContext,
  found: readonly FoundTable[],
  witnesses: readonly number[],
  doubtful: readonly Doubtful[][],
  { table, from, rows }: Piece,
) {
  const again = askForTable(context, found[table]!.name);
  const cells = (column: number) => again.body.getCell(from, column).getResizedRange(rows - 1, 0);
  return {
    again,
    witness: cells(witnesses[table]!).load({ values: true }),
    looks: doubtful[table]!.map((of) => ({
      of,
      range: cells(of.column).load({ numberFormat: true, valueTypes: true }),
      day:
        of.dayAt >= from && of.dayAt < from + rows
          ? again.body.getCell(of.dayAt, of.column).load({ text: true })
          : null,
    })),
  };
}

/** The column that tells rows apart: the one headed ID, else the first. */
function witnessOf(headings: readonly string[]): number {
  return Math.max(
    0,
    headings.findIndex((heading) => heading.trim().toUpperCase() === "ID"),
  );
}

function toCells(rows: readonly RawCell[][], doubtful: readonly Doubtful[], date1904: boolean): CellValue[][] {
  const byColumn = new Map(doubtful.map((each) => [each.column, each]));
  return rows.map((row, at) =>
    row.map((value, column) => {
      const look = byColumn.get(column);
      return cellOf(value, look?.codes[at] ?? "", look?.types[at] === "Error", date1904);
    }),
  );
}
