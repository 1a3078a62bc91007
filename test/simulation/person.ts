import type { Session } from "../../src/workbench/engine/engine";
import type { Pane } from "./pane";
import type { Token } from "./tokens";

/** Somebody at the workbook. */
export type Person = {
  readonly number: number;
  readonly hasAddIn: boolean;
  session: Session;
  /** The words that they see, and how often. */
  seen: () => ReadonlyMap<Token, number>;
  /** Nothing for somebody without the add-in; a closed one until they open it again. */
  pane: Pane | null;
  /** Has no workbook before them at the moment. */
  isAway: boolean;
};
