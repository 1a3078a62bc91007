import type { SheetRange } from "../app/sheets-there";
import { WorkbookError } from "../app/workbook-error";
import type { MergedCells, SheetSource } from "../core/intake/source";
import { answerArrived, readingBatch } from "./batch";
import { cellProperties, rowCells, type Looks } from "./column-cells";
import { inPortions, meanBytes } from "./in-portions";

/** What a cell takes in an answer, until the first answer tells: its value, its text, its format and its type. */
const bytesOfCell = 150;

/** Reads ranges of any sheets as sources. See the port. */
export function readRanges(ranges: readonly SheetRange[]): Promise<readonly SheetSource[]> {
  return readingBatch(async (context) => {
    const merges = await readMerges(context, ranges);
    const read = ranges.map((): Looks[] => []);
    const bytesOfRow = ranges.map(({ left, right }) => (right - left + 1) * bytesOfCell);
    const pieces = ranges.map(({ top, bottom }, table) => ({ table, from: 0, rows: bottom - top + 1 }));
    await inPortions(
      pieces,
      (table) => bytesOfRow[table]!,
      async (portion) => {
        const asked = portion.map(({ table, from, rows }) => {
          const range = ranges[table]!;
          const part = { ...range, top: range.top + from, bottom: range.top + from + rows - 1 };
          return { table, cells: cellsOf(context, part).load(cellProperties) };
        });
        if (!(await answerArrived(context))) return "too-large";

        for (const { table, cells } of asked) {
          const { values, numberFormat, valueTypes, text } = cells;
          read[table]!.push({ values, numberFormat, valueTypes, text });
          bytesOfRow[table] = [values, numberFormat, valueTypes, text]
            .map((rows) => meanBytes(rows))
            .reduce((sum, bytes) => sum + bytes);
        }
        return "read";
      },
    );
    return ranges.map((range, at) => sourceOf(range, joined(read[at]!), merges[at]!));
  });
}

async function readMerges(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
): Promise<readonly (readonly MergedCells[])[]> {
  const asked = ranges.map((range) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet).load({ name: true });
    const merged = cellsOf(context, range).getMergedAreasOrNullObject();
    const areas = merged.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { name: range.sheet, sheet, merged: merged.load({ areaCount: true }), areas };
  });
  await context.sync();

  return asked.map(({ name, sheet, merged, areas }) => {
    if (sheet.isNullObject) throw new WorkbookError("sheet-gone", { name });
    if (merged.isNullObject) return [];
    return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    }));
  });
}

function cellsOf(context: Excel.RequestContext, { sheet, top, left, bottom, right }: SheetRange): Excel.Range {
  return context.workbook.worksheets
    .getItemOrNullObject(sheet)
    .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** All answers about a range as one: how its first date is shown tells from when all of its days are counted. */
function joined(parts: readonly Looks[]): Looks {
  return {
    values: parts.flatMap(({ values }) => values),
    numberFormat: parts.flatMap(({ numberFormat }) => numberFormat),
    valueTypes: parts.flatMap(({ valueTypes }) => valueTypes),
    text: parts.flatMap(({ text }) => text),
  };
}

/** Cells above and to the left of the range are left blank, so that places are those of the sheet. */
function sourceOf({ sheet, top, left }: SheetRange, looks: Looks, merges: readonly MergedCells[]): SheetSource {
  const before = Array.from({ length: left }, () => null);
  const above = Array.from({ length: top }, () => []);
  return {
    kind: "sheet",
    name: sheet,
    cells: [...above, ...rowCells(looks).map((row) => [...before, ...row])],
    merges,
  };
}
