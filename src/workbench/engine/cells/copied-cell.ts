import { type Cell, restyled, withValue } from "../../../xlsx/book";
import { shiftFormula } from "../../../xlsx/cells/shift-formula";

export type Copied = "All" | "Formulas" | "Values" | "Formats";

/** What stands where `from` is copied over `onto`, so many rows down and columns to the right. */
export function copiedCell(
  from: Cell | undefined,
  onto: Cell | undefined,
  what: Copied,
  down: number,
  right: number,
): Cell | undefined {
  if (what === "Formats") {
    const cell = restyled(onto ?? { value: null }, from?.style);
    return cell.value === null && cell.formula === undefined && !cell.style ? undefined : cell;
  }
  const { arrayArea: _, ...plain } = from ?? { value: null };
  const cell: Cell =
    what === "Values" || plain.formula === undefined
      ? withValue(plain, plain.value)
      : { ...plain, formula: shiftFormula(plain.formula, down, right) };
  const styled = what === "All" ? cell : restyled(cell, onto?.style);
  return styled.value === null && styled.formula === undefined && !styled.style ? undefined : styled;
}
