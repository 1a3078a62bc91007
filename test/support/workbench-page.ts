import { test as base } from "@playwright/test";
import type { Locale, SharingWay } from "../../src/workbench/server/messages";
import { wallClock, type Clock } from "../../src/workbench/sharing/clock";
import { startWorkbench, type Workbench } from "../../src/workbench/server/workbench";
import { writeBook } from "../../src/xlsx/write-book";
import { sampleBook } from "./sample-book";
import { writeTinyAddin, type TinyAddin } from "./tiny-addin";

type WorkerFixtures = { tinyAddin: TinyAddin };
type TestFixtures = { language: Locale; excelApi: string; clock: Clock; way: SharingWay; workbench: Workbench };

/** Playwright's `test` with a workbench of its own for each test, holding the sample book and the tiny add-in. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  tinyAddin: [
    async ({}, run) => {
      const tiny = await writeTinyAddin();
      await run(tiny);
      await tiny.remove();
    },
    { scope: "worker" },
  ],
  language: ["sv-SE", { option: true }],
  excelApi: ["1.15", { option: true }],
  clock: [wallClock, { option: true }],
  way: [{ kind: "server" }, { option: true }],
  workbench: async ({ tinyAddin, language, excelApi, clock, way, context }, run) => {
    const { addin, manifest } = tinyAddin;
    const bytes = writeBook(sampleBook());
    const workbench = await startWorkbench({
      bytes,
      title: "Prov.xlsx",
      port: 0,
      locale: language,
      excelApi,
      addin,
      manifest,
      clock,
      way,
    });
    await run(workbench);
    // A page that is still loading would complain of a server that has gone.
    for (const page of context.pages()) await page.close();
    await workbench.close();
  },
});

export { expect } from "@playwright/test";
