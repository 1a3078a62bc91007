import type { Place } from "../plan/plan";
import type { Text } from "../text";
import type { Evidence, Fix, Severity } from "./rule";

/** Something to look at in the plan: data that outlives sorting, shown in the reader's language when it is shown. */
export type Finding = {
  /** Rule, table, row and column, numbered where a rule says several things of one cell: it is the same at the next check. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  /** The cell's text when it was found; empty when the cell is blank or the place is wider than a cell. */
  readonly value: string;
  readonly text: Text;
  readonly evidence: readonly Evidence[];
  readonly fixes: readonly Fix[];
  /** Area of the row, as typed there; `null` when the row or the place has none. */
  readonly area: string | null;
};
