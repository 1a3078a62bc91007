import { type Cell, putCell, type Sheet, type Value } from "../../../xlsx/book";
import { shiftFormula } from "../../../xlsx/cells/shift-formula";
import type { Area } from "../../../xlsx/model/area";
import { assumed, documentedAt, type Fact } from "../basis";
import type { Actor } from "../engine";
import { invalidOperation } from "../excel-error";
import { intersection } from "../ranges/geometry";
import { refuseLocked } from "./protected-cells";

export const sortFacts: readonly Fact[] = [
  {
    about: "Sorted upwards: numbers, texts, FALSE, TRUE, errors; blanks are last both ways",
    basis: documentedAt("Microsoft Support: Sort data in a range or table"),
  },
  {
    about: "Letter case does not count unless asked, and å, ä, ö come last in a Swedish Excel",
    basis: assumed("Sort ö, z, Å, a, Z with and without matchCase."),
  },
  {
    about: "Sorting moves values, looks, links and comments of visible rows; heights, validations and kept ranges stay",
    basis: assumed("Track a range on one row, comment on another, filter, sort, and load their addresses."),
  },
  {
    about: "Sorting raises onRowSorted and no onChanged",
    basis: assumed("Register both, then sort a table by its button."),
  },
];

/** `column` counts from the area's first. */
export type SortKey = { readonly column: number; readonly descending: boolean; readonly matchCase?: boolean };

/** Puts the area's visible rows in another order. */
export function sortRows(actor: Actor, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  refuseLocked(sheet, area);
  if (sheet.merges.some((merged) => intersection(merged, area))) throw invalidOperation("Merged cells are not sorted.");
  const places: number[] = [];
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= last; row++) if (!sheet.rows[row]?.hidden) places.push(row);
  const right = Math.min(area.right, area.left + widest(sheet, area));
  const compare = comparer(actor.engine.locale, keys);
  const rows = places
    .map((row) => ({ row, cells: sheet.rows[row]?.cells.slice(area.left, right + 1) ?? [] }))
    .sort((a, b) => compare(a.cells, b.cells));
  const moved = new Map<number, number>();
  rows.forEach(({ row, cells }, at) => {
    const to = places[at]!;
    moved.set(row, to);
    for (let column = area.left; column <= right; column++) {
      putCell(sheet, to, column, movedCell(cells[column - area.left], to - row));
    }
  });
  followRows(sheet, area, moved);
  actor.engine.announce({ kind: "sorted", sheet, area, axis: "rows" }, actor);
}

function widest(sheet: Sheet, { top, bottom, left }: Area): number {
  let width = 0;
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row++) {
    width = Math.max(width, (sheet.rows[row]?.cells.length ?? 0) - 1 - left);
  }
  return width;
}

function movedCell(cell: Cell | undefined, down: number): Cell | undefined {
  return cell?.formula === undefined || down === 0 ? cell : { ...cell, formula: shiftFormula(cell.formula, down, 0) };
}

/** Comments and links go with their cells. */
function followRows(sheet: Sheet, area: Area, moved: ReadonlyMap<number, number>): void {
  const isInside = (column: number) => column >= area.left && column <= area.right;
  sheet.comments = sheet.comments.map((comment) =>
    isInside(comment.column) ? { ...comment, row: moved.get(comment.row) ?? comment.row } : comment,
  );
  sheet.hyperlinks = sheet.hyperlinks.map((link) => {
    const to = moved.get(link.area.top);
    const follows = to !== undefined && link.area.top === link.area.bottom && isInside(link.area.left);
    return follows ? { ...link, area: { ...link.area, top: to, bottom: to } } : link;
  });
}

function comparer(locale: string, keys: readonly SortKey[]) {
  const loose = new Intl.Collator(locale, { sensitivity: "accent" });
  const strict = new Intl.Collator(locale, { sensitivity: "variant", caseFirst: "lower" });
  return (a: readonly (Cell | undefined)[], b: readonly (Cell | undefined)[]): number => {
    for (const { column, descending, matchCase } of keys) {
      const [one, other] = [a[column]?.value ?? null, b[column]?.value ?? null];
      if (one === null || other === null) {
        if (one !== other) return one === null ? 1 : -1;
        continue;
      }
      const order = compareValues(one, other, matchCase ? strict : loose);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
}

function compareValues(a: NonNullable<Value>, b: NonNullable<Value>, collator: Intl.Collator): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === "number") return a - (b as number);
  return typeof a === "string" ? collator.compare(a, b as string) : Number(a === true) - Number(b === true);
}

function rankOf(value: NonNullable<Value>): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
