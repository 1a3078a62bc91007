import type { FrameLocator, Page } from "@playwright/test";
import { expect, test } from "../support/plan-page";
import { aRegisterBook } from "../support/registers";

test("two windows: what one takes away the other's pane shows within a second, and what one sets is gone for both", async ({
  openWorkbook,
  context,
}) => {
  const { anna, bo } = await twoWindows(openWorkbook, context);
  await clear(anna.page, "F2");
  await expect(missing(bo.pane)).toBeVisible({ timeout: second });
  await expect(missing(bo.pane)).toContainText("Ny");
  await expect(bo.pane.getByText("1 rad ändrad sedan du tittade")).toBeVisible();
  await expect(missing(anna.pane)).toBeVisible({ timeout: second });

  await type(bo.page, "F2", "LK: Kommunikationsstaben");
  await expect(missing(anna.pane)).toHaveCount(0, { timeout: second });
  await expect(anna.pane.getByText("Inga rader ändrade sedan du tittade")).toBeVisible();
});

test("the same while one of them makes status sheets", async ({ openWorkbook, context }) => {
  const { anna, bo } = await twoWindows(openWorkbook, context);
  await bo.pane.getByRole("tab", { name: "Uppföljning" }).click();
  await bo.pane.getByRole("button", { name: "Skapa statusblad" }).click();
  await clear(anna.page, "F2");
  await bo.pane.getByRole("tab", { name: "Kontroll" }).click();
  await expect(missing(bo.pane)).toBeVisible();
  await type(anna.page, "F2", "LK: Kommunikationsstaben");
  await expect(missing(bo.pane)).toHaveCount(0);
  await expect(anna.page.getByRole("tab", { name: /^Status – / })).toHaveCount(3);
});

// Helpers

/** What the issue promises, in milliseconds. */
const second = 1_000;

type OpenWorkbook = Parameters<Parameters<typeof test>[2]>[0]["openWorkbook"];
type Window = { readonly page: Page; readonly pane: FrameLocator };

/** Anna's and Bo's windows on one workbook, each with a pane that has checked the plan. */
async function twoWindows(
  openWorkbook: OpenWorkbook,
  context: { newPage(): Promise<Page> },
): Promise<{ anna: Window; bo: Window }> {
  const activities = [
    {
      area: "Studentliv",
      activity: "Ta fram en guide senast den 1 maj 2026",
      responsible: "LK: Kommunikationsstaben",
      due: "maj 2026",
      id: "A-1",
    },
    {
      area: "Välfärd",
      activity: "Öppna ett kontor senast den 1 juni 2026",
      responsible: "LK: Kommunikationsstaben",
      due: "juni 2026",
      id: "A-2",
    },
  ];
  const { workbench, page, pane } = await openWorkbook(aRegisterBook({ activities }));
  const other = await context.newPage();
  await other.goto(workbench.url);
  const windows = { anna: { page, pane }, bo: { page: other, pane: other.frameLocator("iframe") } };
  for (const each of Object.values(windows)) {
    await each.pane.getByRole("button", { name: "Kontrollera planen" }).click();
    await expect(each.pane.getByText("Följer med")).toBeVisible();
    await each.page.getByRole("tab", { name: "Aktiviteter" }).click();
    await expect(each.page.locator("#cell-F2")).toHaveText("LK: Kommunikationsstaben");
  }
  return windows;
}

/** The finding that nobody is responsible for the first activity. */
function missing(pane: FrameLocator) {
  return pane.getByRole("button", { name: /Aktiviteter!F2/ });
}

async function clear(page: Page, address: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.press("Delete");
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).click();
  await page.keyboard.type(`${text}\n`);
}
