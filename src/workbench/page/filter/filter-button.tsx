import { gridStrings } from "../grid/grid-strings";
import type { TablePart } from "../grid/table-look";
import { useSay } from "../use-workbook";

type FilterButtonProps = { filter: NonNullable<TablePart["filter"]>; heading: string };

/** In a table's heading: opens its filter, and shows whether it filters or sorts. The grid hears its click. */
export function FilterButton({ filter, heading }: FilterButtonProps) {
  const say = useSay();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={filter.isOn ? "filter-button on" : "filter-button"}
      aria-label={say((filter.isOn ? gridStrings.filterOn : gridStrings.filterBy)(heading))}
      aria-haspopup="dialog"
      data-filter={filter.table}
      data-filter-column={filter.column}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {filter.isOn ? (
          <path d="M2 3h12L9.5 8.5V13l-3-1.5v-3z" />
        ) : filter.sorted === null ? (
          <path d="M4 6h8l-4 5z" />
        ) : (
          <path
            d={filter.sorted === "up" ? "M8 3v10M4.5 6.5 8 3l3.5 3.5" : "M8 3v10M4.5 9.5 8 13l3.5-3.5"}
            className="stroke"
          />
        )}
      </svg>
    </button>
  );
}
