import { buildStatus, type BuiltStatus } from "../../app/build-status";
import { newId } from "../../core/register/new-id";
import type { PaneHost } from "../pane-host";

/** What was built, and when (`10:12`). */
export type BuiltSheets = BuiltStatus & { readonly time: string };

export function buildSheets({ workbook, clock, random }: PaneHost): Promise<BuiltSheets> {
  return buildStatus(workbook, clock.today(), newId("R", random)).then((built) => ({ ...built, time: clock.time() }));
}
