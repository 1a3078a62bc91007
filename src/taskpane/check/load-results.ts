import { lazy } from "react";
import { WorkbookError } from "../../app/workbook-error";

const results = () => import(/* webpackChunkName: "results" */ "./check-results");
const notices = () => import(/* webpackChunkName: "results" */ "../writing/writing-notices");
const accepted = () => import(/* webpackChunkName: "results" */ "../accept/accepted-part");
const changed = () => import(/* webpackChunkName: "results" */ "./changed-rows");

/** What is shown once a plan has been checked, and not before: nobody needs it to see the plan. */
export const CheckResults = lazy(async () => ({ default: (await results()).CheckResults }));
export const WritingNotices = lazy(async () => ({ default: (await notices()).WritingNotices }));
export const AcceptedPart = lazy(async () => ({ default: (await accepted()).AcceptedPart }));
export const ChangedRows = lazy(async () => ({ default: (await changed()).ChangedRows }));

/** Fetches it, so that it is there when the check is done. Throws `not-loaded` when it cannot be fetched. */
export async function loadResults(): Promise<void> {
  try {
    await Promise.all([results(), notices(), accepted(), changed()]);
  } catch (cause) {
    throw new WorkbookError("not-loaded", { cause });
  }
}
