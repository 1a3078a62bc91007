import { test as base, type FrameLocator, type Page } from "@playwright/test";
import { linkoping } from "../../src/samples/linkoping";
import { lund } from "../../src/samples/lund";
import { inventedPlan } from "../../src/samples/invented";
import { registerBook, type Register } from "../../src/samples/register-book";
import type { Locale } from "../../src/workbench/server/messages";
import { startWorkbench, type Workbench } from "../../src/workbench/server/workbench";
import type { Book } from "../../src/xlsx/book";
import { writeBook } from "../../src/xlsx/write-book";

export const samples: Readonly<Record<string, () => Register>> = {
  linkoping: () => linkoping,
  lund: () => lund,
  granvik: () => inventedPlan(),
};

type Fixtures = {
  /** Language of Excel and of the pane, as long as nobody has chosen another. */
  language: Locale;
  /** The newest ExcelApi of that Excel. */
  excelApi: string;
  /** Opens a workbook in a workbench of the test's own, with the add-in as it ships. Errors on the console fail the test. */
  openWorkbook: (book: Book) => Promise<{ workbench: Workbench; page: Page; pane: FrameLocator }>;
};

export const test = base.extend<Fixtures>({
  language: ["sv-SE", { option: true }],
  excelApi: ["1.15", { option: true }],
  openWorkbook: async ({ page, language, excelApi }, run) => {
    let workbench: Workbench | undefined;
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await run(async (book) => {
      workbench = await startWorkbench({
        bytes: writeBook(book),
        title: "Plan.xlsx",
        port: 0,
        locale: language,
        excelApi,
        addin: "dist",
        manifest: "manifest.xml",
      });
      await page.goto(workbench.url);
      return { workbench, page, pane: page.frameLocator("iframe") };
    });
    await page.close();
    await workbench?.close();
    base.expect(complaints).toEqual([]);
  },
});

export function sampleBook(name: string): Book {
  return registerBook(samples[name]!());
}

export { expect } from "@playwright/test";
