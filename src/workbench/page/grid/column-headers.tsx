import type { Area } from "../../../xlsx/model/area";
import { columnName } from "../../../xlsx/address";
import { strings } from "../strings";
import { useSay } from "../use-workbook";
import type { ColumnPlan } from "./grid-row";

type ColumnHeadersProps = { columns: ColumnPlan; area: Area };

/** The letters along the top. The corner selects everything. */
export function ColumnHeaders({ columns, area }: ColumnHeadersProps) {
  const say = useSay();
  return (
    <div role="row" aria-rowindex={1} className="column-headers">
      <div
        role="columnheader"
        aria-colindex={1}
        className="corner"
        data-corner=""
        aria-label={say(strings.selectAll)}
      />
      {columns.map(({ column, width, before, stick }) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          data-column={column}
          className={`column-header${area.left <= column && column <= area.right ? " in-selection" : ""}${stick === null ? "" : " frozen"}`}
          style={{ width, marginLeft: before, ...(stick !== null && { left: stick }) }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}
