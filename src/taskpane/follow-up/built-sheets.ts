import { buildStatus } from "../../app/build-status";
import type { PaneHost } from "../pane-host";

/** How many status sheets there are now, and when they were brought up to date (`10:12`). */
export type BuiltSheets = { readonly sheets: number; readonly time: string };

export function buildSheets({ workbook, clock }: PaneHost): Promise<BuiltSheets> {
  return buildStatus(workbook, clock.today()).then((sheets) => ({ sheets, time: clock.time() }));
}
