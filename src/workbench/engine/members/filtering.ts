import { areaOnSheet, integer } from "../arguments";
import { assumed, documented } from "../basis";
import { itemNotFound, notInTheWorkbench } from "../excel-error";
import type { ExcelClass, Member } from "../member";
import type { SheetAndTable, Targets } from "../node";
import { byComparisons, byValues, criteriaOf, readCriteria } from "../tables/filter-criteria";
import { applyFilters, filterColumn, setFilters } from "../tables/filter-table";

type Column = Targets["Filter"];

const indexOf = ({ table, column }: Column): number => {
  const index = table.columns.indexOf(column);
  if (index < 0) throw itemNotFound(`column ${column.name}`);
  return index;
};

export const filter: ExcelClass<Column> = {
  members: {
    Criteria: {
      since: "1.2",
      basis: [documented, assumed("criteria of a column without a filter is null.")],
      get: (target) => criteriaOf(target.table.filters?.find(({ column }) => column === indexOf(target))),
    },
    Apply: {
      since: "1.2",
      basis: [documented, assumed("Filters by colour, icon, rank and day are refused by the workbench.")],
      invoke: (target, call, criteria) => filterColumn(call, target, indexOf(target), readCriteria(criteria)),
    },
    ApplyValuesFilter: {
      since: "1.2",
      basis: documented,
      invoke: (target, call, values) => filterColumn(call, target, indexOf(target), byValues(values)),
    },
    ApplyCustomFilter: {
      since: "1.2",
      basis: documented,
      invoke: (target, call, first, second, operator) =>
        filterColumn(call, target, indexOf(target), byComparisons(first, second, operator)),
    },
    Clear: {
      since: "1.2",
      basis: documented,
      invoke: (target, call) => filterColumn(call, target, indexOf(target), null),
    },
  },
};

/** Table-wide filtering, for `Table` itself. */
export const tableFiltering: Record<string, Member<SheetAndTable>> = {
  ClearFilters: { since: "1.2", basis: documented, invoke: (place, call) => setFilters(call, place, []) },
  ReapplyFilters: { since: "1.2", basis: documented, invoke: (place, call) => applyFilters(call, place) },
};

/** Only those of tables: a sheet's own is refused by name. */
export const autoFilter: ExcelClass<SheetAndTable> = {
  members: {
    Criteria: {
      since: "1.9",
      basis: [documented, assumed("One entry a column, null for one without a filter.")],
      get: ({ table }) =>
        table.columns.map((_, index) => criteriaOf(table.filters?.find(({ column }) => column === index))),
    },
    Enabled: { since: "1.9", basis: documented, get: ({ table }) => table.showFilter },
    IsDataFiltered: { since: "1.9", basis: documented, get: ({ table }) => (table.filters ?? []).length > 0 },
    Apply: {
      since: "1.9",
      basis: documented,
      invoke: (place, call, range, columnIndex, criteria) => {
        const area = areaOnSheet(range, call.engine.book.sheets, place.sheet, "range");
        if (area.left !== place.table.area.left) throw notInTheWorkbench("AutoFilter.apply to other cells");
        if (columnIndex === undefined || columnIndex === null) return;
        filterColumn(call, place, integer(columnIndex, "columnIndex"), readCriteria(criteria));
      },
    },
    ClearColumnCriteria: {
      since: "1.14",
      basis: documented,
      invoke: (place, call, columnIndex) => filterColumn(call, place, integer(columnIndex, "columnIndex"), null),
    },
    ClearCriteria: { since: "1.9", basis: documented, invoke: (place, call) => setFilters(call, place, []) },
    Reapply: { since: "1.9", basis: documented, invoke: (place, call) => applyFilters(call, place) },
    GetRange: {
      since: "1.9",
      basis: documented,
      invoke: ({ sheet, table }, call) => {
        if (!table.showFilter) throw itemNotFound("filter");
        return call.range(sheet, table.area);
      },
    },
    GetRangeOrNullObject: {
      since: "1.9",
      basis: documented,
      invoke: ({ sheet, table }, call) => (table.showFilter ? call.range(sheet, table.area) : null),
    },
  },
};
