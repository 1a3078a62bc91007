import type { BrowserContext, Locator, Page } from "@playwright/test";
import type { Workbench } from "../../src/workbench/server/workbench";
import { readArea } from "../../src/xlsx/address";
import { cellAt, type Value } from "../../src/xlsx/book";
import { expect } from "./workbench-page";

/** What is wrong in a page's own eyes fails the test. */
export function expectNoErrors(page: Page): void {
  page.on("console", (message) => expect.soft(message.type(), message.text()).not.toBe("error"));
  page.on("pageerror", (error) => expect.soft(error).toBeUndefined());
}

/** Opens the sample book without the add-in, which these tests are not about. */
export async function openGrid(page: Page, url: string, name = "Anna"): Promise<void> {
  expectNoErrors(page);
  await page.goto(`${url}?name=${name}&pane=closed`);
  await expect(cell(page, "A1")).toHaveText("En plan för prov");
}

/** Another person at the same workbook, in a window of their own. */
export async function openSecond(context: BrowserContext, url: string, name: string): Promise<Page> {
  const page = await context.newPage();
  await openGrid(page, url, name);
  return page;
}

export function cell(page: Page, address: string): Locator {
  return page.locator(`#cell-${address}`);
}

/** What stands in the workbook itself, on its first sheet unless told. */
export function valueAt({ host }: Workbench, address: string, sheet = 0): Value | undefined {
  const { top, left } = readArea(address)!;
  return cellAt(host.book.sheets[sheet]!, top, left)?.value;
}

/** The name box, which tells what is selected. */
export function place(page: Page): Locator {
  return page.getByRole("textbox", { name: /Namnruta|Name box/ });
}
