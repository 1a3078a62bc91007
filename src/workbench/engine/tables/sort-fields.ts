import { flag, integer, oneOf } from "../arguments";
import type { TableSort } from "../../../xlsx/model/table-filter";
import { invalidArgument, notInTheWorkbench } from "../excel-error";

/** Reads the `SortField`s of an add-in. Sorting by colours and icons is not in the workbench. */
export function readSortFields(fields: unknown, matchCase: unknown): TableSort {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("fields must name a column to sort by.");
  return fields.map((field: Record<string, unknown>) => {
    const on = field["sortOn"] ?? "Value";
    if (on !== "Value") throw notInTheWorkbench(`Sorting on ${String(on)}`);
    const option = oneOf(field["dataOption"] ?? "Normal", ["Normal", "TextAsNumber"], "dataOption");
    if (option !== "Normal") throw notInTheWorkbench("Sorting texts as numbers");
    return {
      column: integer(field["key"], "key"),
      descending: !flag(field["ascending"], "ascending", true),
      ...(flag(matchCase, "matchCase", false) && { matchCase: true as const }),
    };
  });
}
