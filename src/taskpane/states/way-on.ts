import type { WorkbookErrorCode } from "../../app/workbook-error";

/** What a person can do here once they have read why something was refused. */
type WayOn = "again" | "check" | "reload" | "none";

/** The way on from each refusal: what has moved is found again by a check, what is lost by loading the pane anew. */
export const waysOn: Readonly<Record<WorkbookErrorCode, WayOn>> = {
  "no-plan": "again",
  "sheet-protected": "again",
  "workbook-protected": "again",
  "in-the-way": "again",
  "no-room-beside": "again",
  "name-taken": "again",
  "set-up-unfinished": "again",
  "register-newer": "none",
  "cell-being-edited": "again",
  "sheet-hidden": "again",
  "sheet-gone": "none",
  "no-access": "again",
  "table-gone": "check",
  "column-gone": "check",
  "row-gone": "check",
  "not-in-front": "again",
  "session-lost": "reload",
  "write-unsure": "reload",
  "half-done": "again",
  busy: "again",
  "too-large": "again",
  "keeps-changing": "again",
  "not-loaded": "reload",
  "too-old": "none",
};
