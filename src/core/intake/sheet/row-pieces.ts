import type { Piece } from "../fill-activity";
import { isDash } from "../values/blank-words";
import { isParty } from "../words/bodies";
import { isStatusWord } from "../words/status-words";
import type { SheetColumn } from "./columns";
import type { Grid } from "./grid";
import { isMark } from "./settle-columns";

/** The values of a row, merged cells filled in, marks under periods as start and end. */
export function piecesOf(grid: Grid, columns: readonly SheetColumn[], row: number): readonly Piece[] {
  const marked = columns.filter(({ at, field }) => field === "period" && isMark(grid.filled(row, at)?.text ?? ""));
  const pieces = columns.flatMap((column): Piece[] => {
    const cell = grid.filled(row, column.at);
    if (!cell || isDash(cell.text)) return [];
    // Merged over two columns, a value belongs to the first of them.
    if ((grid.mergeAt(row, column.at)?.left ?? column.at) !== column.at && column.field !== "period") return [];
    const { heading, field } = column;
    if (field === "ownerParty")
      return [{ field: "owner", heading, text: cell.text, value: cell.value, from: cell.from }];
    if (field === "status" && isMark(cell.text) && isStatusWord(plain(heading)))
      return [{ field, heading, text: plain(heading), value: plain(heading), from: [...cell.from, ...column.from] }];
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
  return columns.some(({ field }) => field === "ownerParty") ? joinedOwners(pieces) : pieces;
}

/** A heading that is a status, as the status of the row that is marked: `Klar?`. */
function plain(heading: string): string {
  return heading.replace(/\s*\?$/u, "");
}

/** A party and its unit in two cells are one owner; a party alone stands for itself. */
function joinedOwners(pieces: readonly Piece[]): readonly Piece[] {
  const [one, other] = pieces.filter(({ field }) => field === "owner");
  if (!one || !other || `${one.text}${other.text}`.includes("\n")) return pieces;
  const [party, unit] = isParty(other.text) && !isParty(one.text) ? [other, one] : [one, other];
  const text = `${party.text}: ${unit.text}`;
  const owner: Piece = { ...unit, text, value: text, from: [...unit.from, ...party.from] };
  return [...pieces.filter((piece) => piece !== one && piece !== other), owner];
}
