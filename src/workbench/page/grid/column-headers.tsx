import type { Area } from "../../../xlsx/model/area";
import { columnName } from "../../../xlsx/address";
import { strings } from "../strings";
import { useSay } from "../use-workbook";
import type { ColumnPlan } from "./grid-row";
import { SizeHandle } from "./size-handle";

type ColumnHeadersProps = {
  columns: ColumnPlan;
  area: Area;
  isHidden: (column: number) => boolean;
  /** Another width, by a heading's right edge; null for as wide as its texts need. */
  onWidth: (column: number, width: number | null) => void;
};

/** The letters along the top. The corner selects everything. */
export function ColumnHeaders({ columns, area, isHidden, onWidth }: ColumnHeadersProps) {
  const say = useSay();
  return (
    <div role="row" aria-rowindex={1} className="column-headers">
      <div role="columnheader" aria-colindex={1} className="corner" data-corner="">
        <span className="unseen">{say(strings.selectAll)}</span>
      </div>
      {columns.map(({ column, width, before, stick }) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          data-column={column}
          className={[
            "column-header",
            area.left <= column && column <= area.right && "in-selection",
            stick !== null && "frozen",
            column > 0 && isHidden(column - 1) && "after-hidden",
          ]
            .filter(Boolean)
            .join(" ")}
          style={{ width, marginLeft: before, ...(stick !== null && { left: stick }) }}
        >
          {columnName(column)}
          <SizeHandle
            axis="column"
            size={width}
            onSize={(size) => onWidth(column, size)}
            onFit={() => onWidth(column, null)}
          />
        </div>
      ))}
    </div>
  );
}
