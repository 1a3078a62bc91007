import { WorkbookError } from "../../app/workbook-error";
import { laterPart } from "../later-part";

const results = laterPart(async () => (await import(/* webpackChunkName: "results" */ "./check-results")).CheckResults);
const notices = laterPart(
  async () => (await import(/* webpackChunkName: "results" */ "../writing/writing-notices")).WritingNotices,
);
const accepted = laterPart(
  async () => (await import(/* webpackChunkName: "results" */ "../accept/accepted-part")).AcceptedPart,
);
const changed = laterPart(async () => (await import(/* webpackChunkName: "results" */ "./changed-rows")).ChangedRows);

// What is shown once a plan has been checked, and not before: nobody needs it to see the plan.
export const CheckResults = results.Part;
export const WritingNotices = notices.Part;
export const AcceptedPart = accepted.Part;
export const ChangedRows = changed.Part;

/** Fetches it, so that it is there when the check is done. Throws `not-loaded` when it cannot be fetched. */
export async function loadResults(): Promise<void> {
  try {
    await Promise.all([results.load(), notices.load(), accepted.load(), changed.load()]);
  } catch (cause) {
    throw new WorkbookError("not-loaded", { cause });
  }
}
