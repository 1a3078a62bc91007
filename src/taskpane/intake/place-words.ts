import type { PlanPlace } from "../../app/plan-places";
import { addressText } from "../../core/register/layout";
import type { Text } from "../../core/text";
import { intakeStrings as words } from "./intake-strings";

/** What a place is called: `Bladet Plan 2025`, `Markeringen Blad1!B4:H30`. */
export function placeName({ kind, name, range }: PlanPlace): Text {
  if (kind === "sheet") return words.sheet(name);
  if (kind === "table") return words.table(name, range.sheet);
  const corner = (row: number, column: number) => addressText({ sheet: range.sheet, row, column });
  const last = corner(range.bottom, range.right);
  return words.selection(`${corner(range.top, range.left)}:${last.slice(last.lastIndexOf("!") + 1)}`);
}

/** How much of a plan has been seen there. */
export function placeNote({ rows }: PlanPlace): Text {
  if (rows === null) return words.notLookedAt;
  return rows === 0 ? words.noRowsFound : words.rowsFound(rows);
}
