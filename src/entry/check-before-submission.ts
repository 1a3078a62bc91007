import about from "../../package.json" with { type: "json" };
import { gateWorkbook, writeReport } from "../app/gate-plan";
import type { Outcome } from "../cli/check";
import { tellVerdict } from "../cli/gate";
import { newId } from "../core/register/new-id";
import type { Locale } from "../core/text";
import { fileWorkbook } from "../files/file-workbook";
import type { Book } from "../xlsx/book";
import { writeBook } from "../xlsx/write-book";
import { saveFile } from "./save-file";
import { wallClock } from "./wall-clock";

/** Judges the plan in a workbook, and saves the workbook with a report of it where one is asked for. */
export async function checkBeforeSubmission(book: Book, locale: Locale, json: boolean, to?: string): Promise<Outcome> {
  const workbook = fileWorkbook(book);
  const report = await gateWorkbook(workbook, { today: wallClock.today(), version: about.version });
  if (to !== undefined) {
    await writeReport(workbook, report, newId("R", Math.random));
    await saveFile(to, writeBook(book));
  }
  return tellVerdict(report, locale, json);
}
