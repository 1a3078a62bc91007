import type { Page } from "@playwright/test";
import { virtualClock } from "../../src/workbench/sharing/clock";
import { cellAt } from "../../src/xlsx/book";
import { expect, test } from "../support/workbench-page";

const clock = virtualClock();
test.use({ clock, way: { kind: "replicas", delay: 5_000 } });

test("two windows with a copy each see the other's edits when both have saved and fetched", async ({
  context,
  workbench,
}) => {
  const [anna, bo] = [await context.newPage(), await context.newPage()];
  for (const page of [anna, bo]) {
    await page.goto(workbench.url);
    await expect(cell(page, "A1")).toHaveText("En plan för prov");
  }
  await expect(anna.getByText("Egen kopia, delas efter 5 s")).toBeVisible();
  await type(anna, "B8", "Annas");
  await type(bo, "C8", "Bos");
  await expect(cell(anna, "B8")).toHaveText("Annas");
  await expect(cell(bo, "B8")).toHaveText("");
  expect(cellAt(workbench.host.book.sheets[0]!, 7, 1)?.value).toBeUndefined();

  clock.passAll();
  for (const page of [anna, bo]) {
    await expect(cell(page, "B8")).toHaveText("Annas");
    await expect(cell(page, "C8")).toHaveText("Bos");
  }
  expect(cellAt(workbench.host.book.sheets[0]!, 7, 1)?.value).toBe("Annas");
});

test("two who write below the table at once write over each other, and the later stays", async ({
  context,
  workbench,
}) => {
  const [anna, bo] = [await context.newPage(), await context.newPage()];
  for (const page of [anna, bo]) {
    await page.goto(workbench.url);
    await expect(cell(page, "A1")).toHaveText("En plan för prov");
  }
  await type(anna, "A8", "Annas");
  await expect(cell(anna, "A8")).toHaveText("Annas");
  clock.pass(1_000);
  await type(bo, "A8", "Bos");
  await expect(cell(bo, "A8")).toHaveText("Bos");
  clock.passAll();
  await expect(cell(anna, "A8")).toHaveText("Bos");
  await expect(cell(bo, "A8")).toHaveText("Bos");
});

// Helpers

function cell(page: Page, address: string) {
  return page.locator(`#cell-${address}`);
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.type(`${text}\n`);
}
