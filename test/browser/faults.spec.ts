import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { virtualClock, type VirtualClock } from "../../src/workbench/sharing/clock";
import { cellAt } from "../../src/xlsx/book";
import { expect, test as base } from "../support/workbench-page";

const test = base.extend<{ time: VirtualClock }>({
  time: async ({}, run) => run(virtualClock()),
  clock: async ({ time }, run) => run(time),
});

test.beforeEach(async ({ page, workbench }) => {
  page.on("pageerror", (error) => expect.soft(error).toBeUndefined());
  await page.goto(`${workbench.url}?name=Anna`);
  await expect(addin(page).getByText("Excel sv-SE 1.15")).toBeVisible();
});

test.describe("faults on purpose", () => {
  test("are heard by the add-in, once, by their codes", async ({ page }) => {
    await menu(page).click();
    for (const [choice, code] of [
      ["Misslyckas halvvägs", "GeneralException"],
      ["Nekas: en cell redigeras", "InvalidOperationInCellEditMode"],
      ["Nekas: för många anrop", "ActivityLimitReached"],
      ["Nekas: sessionen är slut", "InvalidOrTimedOutSession"],
      ["Nekas: anropet är för stort", "RequestPayloadSizeLimitExceeded"],
      ["Utförs, men svaret är för stort", "ResponsePayloadSizeLimitExceeded"],
      ["Nekas: behörighet saknas", "AccessDenied"],
    ] as const) {
      await page.getByLabel("Anrop till Excel").selectOption(choice);
      await expect(menu(page, 1)).toBeVisible();
      await clickUnseen(page, "read");
      await expect(addin(page).getByText(code)).toBeVisible();
      await expect(menu(page)).toBeVisible();
    }
    await read(page);
    await expect(addin(page).getByText("A1 is En plan för prov")).toBeVisible();
  });

  test("happen every time until all are turned off, and say so", async ({ page }) => {
    await menu(page).click();
    await page.getByLabel("Hur ofta").selectOption("Varje gång");
    await page.getByLabel("Anrop till Excel").selectOption("Nekas: för många anrop");
    await page.getByLabel("Händelser från Excel").selectOption("Försvinner");
    await expect(menu(page, 2)).toBeVisible();
    await read(page);
    await expect(addin(page).getByText("ActivityLimitReached")).toBeVisible();
    await page.locator("#cell-A8").click();
    await page.keyboard.type("x\n");
    await expect(page.locator("#cell-A8")).toHaveText("x");
    await menu(page, 2).click();
    await page.getByRole("button", { name: "Stäng av alla fel" }).click();
    await expect(menu(page)).toBeVisible();
    await read(page);
    await expect(addin(page).getByText("A1 is En plan för prov")).toBeVisible();
    await expect(addin(page).getByText("Local change of A8")).toHaveCount(0);
  });

  test("double an event, and let an answer wait", async ({ page, time }) => {
    await menu(page).click();
    await page.getByLabel("Händelser från Excel").selectOption("Kommer två gånger");
    await page.locator("#cell-A8").click();
    await page.keyboard.type("x\n");
    await expect(addin(page).getByText("Local change of A8")).toHaveCount(2);
    await menu(page).click();
    await page.getByLabel("Väntan på Excel").selectOption("10 sekunder");
    await expect(menu(page, 1)).toBeVisible();
    await read(page);
    await expect.poll(() => time.isWaitedFor).toBe(true);
    time.pass(9_999);
    await expect(addin(page).getByText("A1 is")).toHaveCount(0);
    const passing = setInterval(() => time.passAll(), 20);
    await expect(addin(page).getByText("A1 is En plan för prov")).toBeVisible();
    clearInterval(passing);
  });

  test("concern nobody else's add-in", async ({ page, context, workbench }) => {
    await menu(page).click();
    await page.getByLabel("Hur ofta").selectOption("Varje gång");
    await page.getByLabel("Anrop till Excel").selectOption("Nekas: för många anrop");
    const other = await context.newPage();
    await other.goto(`${workbench.url}?name=Bo`);
    await expect(addin(other).getByText("Excel sv-SE 1.15")).toBeVisible();
    await expect(menu(other)).toBeVisible();
    await read(other);
    await expect(addin(other).getByText("A1 is En plan för prov")).toBeVisible();
  });

  test("are chosen by keyboard, and Escape leads back", async ({ page }) => {
    await menu(page).press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("Anrop till Excel")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page.getByLabel("Anrop till Excel")).toBeHidden();
    await expect(menu(page, 1)).toBeFocused();
  });

  test("stand in a menu in which axe finds nothing serious", async ({ page }) => {
    await menu(page).click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
    }
  });
});

test.describe("a cell that is being edited", () => {
  test("keeps the add-in waiting, which finds what was typed", async ({ page }) => {
    await page.locator("#cell-A1").click();
    await page.keyboard.type("Ny titel");
    await clickUnseen(page, "read");
    await expect(addin(page).getByText("InvalidOperationInCellEditMode")).toBeVisible();
    await clickUnseen(page, "read-patiently");
    await page.keyboard.press("Enter");
    await expect(addin(page).getByText("A1 is Ny titel")).toBeVisible();
  });
});

test.describe("a line that breaks", () => {
  test("comes back by itself, with all that was typed and asked for", async ({ page, context, workbench, time }) => {
    const other = await context.newPage();
    await other.goto(`${workbench.url}?name=Bo&pane=closed`);
    await page.bringToFront();
    await page.locator("#cell-A8").click();
    await breakLine(page);
    await expect(page.getByRole("alert")).toContainText("Förbindelsen med provbänken är bruten.");
    await expect(page.locator("main")).toHaveAttribute("inert");
    await addin(page).getByRole("button", { name: "Read A1" }).click();
    await other.locator("#cell-A10").click();
    await other.keyboard.type("från Bo\n");
    await expect(other.locator("#cell-A10")).toHaveText("från Bo");
    await expect(other.getByTitle("Anna")).toBeVisible();

    time.pass(5_000);
    await expect(page.locator("main")).not.toHaveAttribute("inert");
    await expect(page.getByRole("alert")).toBeEmpty();
    await expect(addin(page).getByText("A1 is En plan för prov")).toBeVisible();
    await expect(addin(page).getByText("Remote change of A10")).toHaveCount(1);
    await expect(page.locator("#cell-A10")).toHaveText("från Bo");
    await expect(page.getByRole("textbox", { name: "Namnruta" })).toHaveValue("A8");
    await expect(other.getByTitle("Anna")).toHaveCount(1);
  });

  test("keeps what stands in an open cell", async ({ page, workbench, time }) => {
    await page.locator("#cell-A8").click();
    await page.keyboard.type("halvvägs");
    await breakLine(page, { unseen: true });
    await expect(page.getByRole("alert")).toContainText("bruten");
    time.pass(5_000);
    await expect(page.getByRole("alert")).toBeEmpty();
    await expect(page.locator("#cell-A8")).toContainText("halvvägs");
    await expect.poll(() => cellAt(workbench.host.book.sheets[0]!, 7, 0)?.value).toBe("halvvägs");
  });

  test("is over after two minutes: the add-in hears it, and a new session begins on reload", async ({ page, time }) => {
    await breakLine(page);
    await expect(page.getByRole("alert")).toContainText("bruten");
    await addin(page).getByRole("button", { name: "Read A1" }).click();
    time.pass(121_000);
    await expect(page.getByRole("alert")).toContainText("Din session är slut");
    await expect(addin(page).getByText("InvalidOrTimedOutSession")).toBeVisible();
    await page.getByRole("button", { name: "Läs in på nytt" }).click();
    await expect(page.locator("#cell-A1")).toHaveText("En plan för prov");
    await expect(page.getByRole("alert")).toBeEmpty();
  });
});

// Helpers

function addin(page: Page) {
  return page.frameLocator("iframe");
}

function menu(page: Page, on = 0) {
  return page.getByRole("button", { name: on ? `Fel med flit: ${on} på` : "Fel med flit", exact: true });
}

async function read(page: Page): Promise<void> {
  await addin(page).getByRole("button", { name: "Read A1" }).click();
}

/** Presses a button of the add-in's without taking the keyboard from the sheet. */
async function clickUnseen(page: Page, id: string): Promise<void> {
  await addin(page)
    .locator(`#${id}`)
    .evaluate((button: HTMLElement) => button.click());
}

async function breakLine(page: Page, { unseen = false } = {}): Promise<void> {
  const button = page.getByText("Bryt förbindelsen i 5 sekunder");
  if (unseen) return button.evaluate((element: HTMLElement) => element.click());
  await menu(page).click();
  await button.click();
}
