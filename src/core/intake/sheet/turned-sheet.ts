import type { CellValue } from "../../plan/cell";
import type { SheetSource, Spot } from "../source";
import { matchField } from "../words/match-field";
import type { Grid } from "./grid";

/** A sheet with each activity in a row again, and where its cells stood. */
export type TurnedSheet = { readonly source: SheetSource; readonly spotOf: (spot: Spot) => Spot };

/** So many labels below each other name the fields of what stands beside them. */
const fewestLabels = 3;

/** Turns a sheet whose fields stand below each other, one activity a column; nothing for other sheets. */
export function turnedSheet({ kind, name, cells, merges }: SheetSource, grid: Grid): TurnedSheet | undefined {
  const left = leftmost(grid);
  const labels = Array.from({ length: grid.height }, (_, row) => row).filter(
    (row) => fieldAt(grid, row, left) !== undefined && grid.row(row).length > 2,
  );
  const [top] = labels;
  if (top === undefined) return undefined;
  const fields = new Set(labels.map((row) => fieldAt(grid, row, left)));
  const below = Array.from({ length: grid.height - top }, (_, at) => top + at).filter((row) => grid.own(row, left));
  if (fields.size < fewestLabels || labels.length < below.length * 0.6 || fields.size <= mostInARow(grid))
    return undefined;
  const width = grid.width - left;
  const body = Array.from({ length: width }, (_, at) =>
    Array.from({ length: grid.height - top }, (__, row): CellValue => cells[top + row]?.[left + at] ?? null),
  );
  const head = cells.slice(0, top);
  return {
    source: {
      kind,
      name,
      cells: [...head, ...body],
      merges: merges.map((area) =>
        area.bottom < top
          ? area
          : {
              top: top + area.left - left,
              left: area.top - top,
              bottom: top + area.right - left,
              right: area.bottom - top,
            },
      ),
    },
    spotOf: ({ row, column }) => (row < top ? { row, column } : { row: top + column, column: left + row - top }),
  };
}

function leftmost(grid: Grid): number {
  const columns = Array.from({ length: grid.height }, (_, row) => grid.row(row)[0]?.column ?? grid.width);
  return Math.min(grid.width, ...columns);
}

/** The field that a cell's words name by themselves. */
function fieldAt(grid: Grid, row: number, column: number): string | undefined {
  const text = grid.own(row, column)?.text ?? "";
  const match = text.length <= 40 ? matchField(text) : undefined;
  return match && match.confidence >= 0.7 ? match.field : undefined;
}

/** How many fields the row names that names most of them: a table's heading row names more than a column of it. */
function mostInARow(grid: Grid): number {
  let most = 0;
  for (let row = 0; row < grid.height; row++) {
    const fields = new Set(grid.row(row).flatMap(({ column }) => fieldAt(grid, row, column) ?? []));
    most = Math.max(most, fields.size);
  }
  return most;
}
