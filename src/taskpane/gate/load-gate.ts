import { WorkbookError } from "../../app/workbook-error";

/** Fetches the view of the check before submission, which few people need on most days. Throws `not-loaded`. */
export async function loadGate() {
  try {
    return (await import(/* webpackChunkName: "gate" */ "./gate-view")).GateView;
  } catch (cause) {
    throw new WorkbookError("not-loaded", { cause });
  }
}
