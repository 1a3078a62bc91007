import { buildStatus, type BuiltStatus } from "../../app/build-status";
import type { PaneHost } from "../pane-host";

/** What was built, and when (`10:12`). */
export type BuiltSheets = BuiltStatus & { readonly time: string };

export function buildSheets({ workbook, clock }: PaneHost): Promise<BuiltSheets> {
  return buildStatus(workbook, clock.today()).then((built) => ({ ...built, time: clock.time() }));
}
