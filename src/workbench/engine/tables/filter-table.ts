import { cellAt, type Cell } from "../../../xlsx/book";
import type { TableFilter } from "../../../xlsx/model/table-filter";
import { assumed, type Fact } from "../basis";
import { cellText, plainValue } from "../cells/cell-text";
import { refuseProtected } from "../cells/protected-cells";
import type { Actor, Engine } from "../engine";
import { invalidArgument } from "../excel-error";
import { calculateTotals } from "../calculation/calculate";
import type { SheetAndTable } from "../node";
import { wildcard } from "../ranges/wildcard";
import { bodyArea } from "./tables";

export const filterFacts: readonly Fact[] = [
  {
    about: "A filter by values compares the texts shown, whatever their letter case",
    basis: assumed("Filter a column of dates and of texts by values in another letter case."),
  },
  {
    about: "Filtering raises neither onChanged nor onRowHiddenChanged, only onFiltered, which the client of 2022 lacks",
    basis: assumed("Register onChanged and onRowHiddenChanged, then filter a table by its button."),
  },
  {
    about: "Rows hidden by a filter that the workbench cannot apply (colour, date, rank) stay as they are",
    basis: assumed("The workbench's own limit."),
  },
];

type WithoutColumn<Filter> = Filter extends { xml: string } ? never : Omit<Filter, "column">;
/** What one filter button lets through. */
export type ColumnFilter = TableFilter extends infer Filter ? WithoutColumn<Filter> : never;

/** Gives the column a filter in place of its own, or none. */
export function filterColumn(actor: Actor, place: SheetAndTable, column: number, filter: ColumnFilter | null): void {
  const { table, sheet } = place;
  refuseProtected(sheet);
  if (!table.columns[column]) throw invalidArgument(`The table ${table.name} has no column ${column}.`);
  const others = (table.filters ?? []).filter((other) => other.column !== column);
  setFilters(actor, place, filter ? [...others, { ...filter, column }] : others);
}

/** Gives the table these filters, and hides the rows that they do not let through. */
export function setFilters(actor: Actor, { sheet, table }: SheetAndTable, filters: readonly TableFilter[]): void {
  refuseProtected(sheet);
  if (filters.length > 0) {
    table.filters = [...filters];
    table.showFilter = true;
  } else delete table.filters;
  applyFilters(actor, { sheet, table });
}

/** Hides and shows the body's rows by the filters that the table has. */
export function applyFilters(actor: Actor, { sheet, table }: SheetAndTable): void {
  const { top, bottom, left } = bodyArea(table);
  const filters = table.filters ?? [];
  const unknown = filters.some((filter) => "xml" in filter);
  for (let row = top; row <= bottom; row++) {
    const known = sheet.rows[row];
    const passes = filters.every((filter) => lets(filter, cellAt(sheet, row, left + filter.column), actor.engine));
    if (!passes) (sheet.rows[row] ??= { cells: [] }).hidden = true;
    else if (!unknown) delete known?.hidden;
  }
  actor.engine.announce({ kind: "filtered", sheet, table }, actor);
  calculateTotals(actor, sheet, table.area);
}

function lets(filter: TableFilter, cell: Cell | undefined, engine: Engine): boolean {
  if ("xml" in filter) return true;
  const text = cellText(cell, engine);
  if ("values" in filter) {
    if (text === "") return filter.blanks;
    return filter.values.some((value) => value.toLowerCase() === text.toLowerCase());
  }
  const tests = filter.custom.map(({ operator, value }) => satisfies(cell, text, operator, value));
  return filter.and ? tests.every(Boolean) : tests.some(Boolean);
}

type CustomFilter = Extract<TableFilter, { custom: unknown }>["custom"][number];

function satisfies(cell: Cell | undefined, text: string, operator: CustomFilter["operator"], wanted: string): boolean {
  const value = plainValue(cell?.value ?? null);
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  if (operator === "equal" || operator === "notEqual") {
    const equal = typeof value === "number" && value === number ? true : wildcard(wanted).test(text);
    return equal === (operator === "equal");
  }
  if (text === "") return false;
  const order =
    typeof value === "number" && !Number.isNaN(number)
      ? value - number
      : typeof value === "string" && Number.isNaN(number)
        ? value.localeCompare(wanted, undefined, { sensitivity: "base" })
        : NaN;
  if (operator === "greaterThan") return order > 0;
  if (operator === "lessThan") return order < 0;
  return operator === "greaterThanOrEqual" ? order >= 0 : order <= 0;
}
