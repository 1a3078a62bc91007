import type { Engine } from "./engine";
import type { Session } from "./session";

/** Who does something to the workbook: a person at the grid, or the add-in in that person's pane. */
export type Actor = {
  readonly engine: Engine;
  readonly session: Session;
  readonly through: "person" | "addin";
};
