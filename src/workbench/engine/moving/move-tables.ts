import type { Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Table } from "../../../xlsx/model/table";
import { assumed, type Fact } from "../basis";
import type { Locale } from "../engine";
import { invalidOperation } from "../excel-error";
import { contains } from "../ranges/geometry";
import { bandOf, reaches, shiftArea, type Shift } from "./shift";
import { uniqueHeading } from "../tables/table-headings";

export const tableMoveFacts: readonly Fact[] = [
  {
    about: "A shift that would tear a table apart is refused",
    basis: assumed("Insert one cell, shifting down, above half of a table."),
  },
  {
    about: "A shift of a part of a merged cell is refused as InvalidOperation",
    basis: assumed("Merge F30:I30 and insert A21:G25 shifting down: by hand Excel asks whether to unmerge."),
  },
  {
    about: "Cells of a table may be inserted and deleted over its whole width only",
    basis: assumed("Delete one cell of a table, shifting up."),
  },
  {
    about: "A table whose rows are all deleted keeps its heading and one blank row",
    basis: assumed("Delete all sheet rows of a table's body."),
  },
];

/** Refuses a shift that would tear a table or a merged cell apart, before anything has moved. */
export function refuseToTear(sheet: Sheet, shift: Shift): void {
  const torn = (area: Area) => reaches(shift, area) && !contains(bandOf(shift), area);
  const table = sheet.tables.find(({ area }) => torn(area));
  if (table) throw invalidOperation(`That would tear the table ${table.name} apart.`);
  if (sheet.merges.some(torn)) throw invalidOperation("That would tear merged cells apart.");
}

/** The sheet's tables follow their cells; one that loses its headings or all its columns is gone. */
export function moveTables(sheet: Sheet, shift: Shift, locale: Locale): Table[] {
  const gone: Table[] = [];
  sheet.tables = sheet.tables.filter((table) => {
    const moved = shiftArea(table.area, shift);
    const kept = moved && !(table.showHeaders && losesHeadings(table.area, shift));
    if (!kept) return void gone.push(table);
    if (shift.axis === "columns" && contains(bandOf(shift), table.area)) moveColumns(table, shift, locale);
    const least = moved.top + Number(table.showHeaders) + Number(table.showTotals);
    table.area = { ...moved, bottom: Math.max(moved.bottom, least) };
    return true;
  });
  return gone;
}

function losesHeadings({ top }: Area, { axis, at, count }: Shift): boolean {
  return axis === "rows" && count < 0 && at <= top && top < at - count;
}

function moveColumns(table: Table, { at, count }: Shift, locale: Locale): void {
  const index = at - table.area.left;
  if (count < 0) {
    const first = Math.max(0, index);
    const gone = Math.max(0, index - count - first);
    table.columns.splice(first, gone);
    moveButtons(table, first, -gone);
  } else if (index > 0 && at <= table.area.right) {
    for (let added = 0; added < count; added++) {
      const others = table.columns.map(({ name }) => name);
      table.columns.splice(index + added, 0, { name: uniqueHeading("", others, index + added, locale) });
    }
    moveButtons(table, index, count);
  }
}

/** Filters and sorting know their columns by number; those of columns that go, go with them. */
function moveButtons(table: Table, first: number, change: number): void {
  const stays = ({ column }: { column: number }) => column < first || column >= first - change;
  const moved = <Item extends { column: number }>(item: Item) =>
    item.column < first ? item : { ...item, column: item.column + change };
  if (table.filters) table.filters = table.filters.filter(stays).map(moved);
  if (table.sort) table.sort = table.sort.filter(stays).map(moved);
}
