import type { Piece } from "../fill-activity";
import { isDash } from "../values/blank-words";
import type { SheetColumn } from "./columns";
import type { Grid } from "./grid";
import { isMark } from "./settle-columns";

/** The values of a row, merged cells filled in, marks under periods as start and end. */
export function piecesOf(grid: Grid, columns: readonly SheetColumn[], row: number): readonly Piece[] {
  const marked = columns.filter(({ at, field }) => field === "period" && isMark(grid.filled(row, at)?.text ?? ""));
  return columns.flatMap((column): Piece[] => {
    const cell = grid.filled(row, column.at);
    if (!cell || isDash(cell.text)) return [];
    // Merged over two columns, a value belongs to the first of them.
    if ((grid.mergeAt(row, column.at)?.left ?? column.at) !== column.at && column.field !== "period") return [];
    const { heading, field } = column;
    if (field !== "period") return [{ field, heading, text: cell.text, value: cell.value, from: cell.from }];
    if (!isMark(cell.text)) return [{ field: "note", heading, text: cell.text, value: cell.value, from: cell.from }];
    const mark = (as: "start" | "end"): Piece => ({
      field: as,
      heading,
      text: heading,
      value: heading,
      from: [...cell.from, ...column.from],
    });
    if (column === marked.at(-1)) return [mark("end")];
    return column === marked[0] ? [mark("start")] : [];
  });
}
