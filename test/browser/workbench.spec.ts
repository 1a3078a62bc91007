import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Workbench } from "../../src/workbench/server/workbench";
import { cellAt } from "../../src/xlsx/book";
import { readBook } from "../../src/xlsx/read-book";
import { expect, test } from "../support/workbench-page";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test.beforeEach(async ({ page }) => {
  page.on("console", (message) => expect.soft(message.type(), message.text()).not.toBe("error"));
  page.on("pageerror", (error) => expect.soft(error).toBeUndefined());
});

test.describe("the grid", () => {
  test("shows the cells as a spreadsheet does", async ({ page, workbench }) => {
    await open(page, workbench.url);
    const row = page.getByRole("row", { name: "A-1" });
    await expect(row.getByRole("gridcell")).toContainText(["A-1", "Öppna laboratorium", "2026-03-31", "1234,5"]);
    await expect(row).toHaveAttribute("aria-rowindex", "5");
    await expect(page.getByRole("columnheader", { name: "C", exact: true })).toHaveAttribute("aria-colindex", "4");
    await expect(page.getByText("Detta är en provbänk, inte Excel")).toBeVisible();
  });

  test("leaves out hidden rows and hidden sheets", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await expect(page.getByRole("gridcell", { name: "A-3" })).toBeVisible();
    await expect(page.getByRole("gridcell", { name: "A-2" })).toHaveCount(0);
    await expect(page.getByRole("tab")).toHaveText(["Plan", "Lång"]);
  });

  test("puts what is typed into the workbook", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await cell(page, "B8").click();
    await page.keyboard.type("hösten 2026");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2026-12-24");
    await page.keyboard.press("Enter");
    await expect(cell(page, "C8")).toHaveText("2026-12-24");
    expect(valueAt(workbench, 7, 1)).toBe("hösten 2026");
    expect(valueAt(workbench, 7, 2)).toBe(46380);
    await expect(page.getByRole("textbox", { name: "Namnruta" })).toHaveValue("C9");
  });

  test("edits with F2, and leaves the cell alone after Escape", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await cell(page, "B4").click();
    await page.keyboard.press("F2");
    await page.keyboard.type(" för alla");
    await page.keyboard.press("Escape");
    expect(valueAt(workbench, 3, 1)).toBe("Öppna laboratorium");
    await page.keyboard.press("F2");
    await page.keyboard.type(" för alla");
    await page.keyboard.press("Enter");
    await expect(cell(page, "B4")).toHaveText("Öppna laboratorium för alla");
  });

  test("edits in the formula bar", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await cell(page, "D4").click();
    const bar = page.getByRole("textbox", { name: "Formelfält" });
    await expect(bar).toHaveValue("1234,5");
    await bar.fill("99");
    await bar.press("Enter");
    await expect(cell(page, "D4")).toHaveText("99");
    expect(valueAt(workbench, 3, 3)).toBe(99);
  });

  test("moves by the keys people expect", async ({ page, workbench }) => {
    await open(page, workbench.url);
    const place = page.getByRole("textbox", { name: "Namnruta" });
    await cell(page, "A4").click();
    for (const [key, there] of [
      ["ArrowRight", "B4"],
      ["ArrowDown", "B6"],
      ["Tab", "C6"],
      ["Shift+Tab", "B6"],
      ["Enter", "B7"],
      ["Home", "A7"],
      ["Control+End", "E6"],
      ["Control+Home", "A4"],
      ["Control+ArrowRight", "D4"],
      ["Shift+ArrowDown", "D4:D6"],
      ["Control+a", "A1:XFD1048576"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(place, key).toHaveValue(there);
    }
  });

  test("scrolls through ten thousand rows", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await page.getByRole("tab", { name: "Lång" }).click();
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+End");
    await expect(cell(page, "B10001")).toHaveText("Rad 10000");
    await expect(cell(page, "B10001")).toBeInViewport();
    await expect(cell(page, "B1"), "the frozen heading").toBeInViewport();
    await page.keyboard.press("PageUp");
    await expect(cell(page, "B9990")).toBeInViewport();
    expect(await page.getByRole("row").count()).toBeLessThan(120);
  });

  test("follows a link within the workbook", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await page.getByRole("gridcell", { name: "Till rad 5000" }).click();
    await expect(cell(page, "B5000")).toBeInViewport();
    await expect(page.getByRole("tab", { name: "Lång" })).toHaveAttribute("aria-selected", "true");
  });

  test("draws the sheet's charts and says them in words", async ({ page, workbench }) => {
    await open(page, workbench.url);
    const chart = page.getByRole("figure", { name: "A-1 kostar mest." });
    await expect(chart).toContainText("Belopp");
    await expect(chart).toContainText("234,5");
    await cell(page, "D4").click();
    await page.keyboard.type("7\n");
    await expect(chart).toContainText("7");
  });

  test("copies and pastes text with tabs", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await cell(page, "A4").click();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("A-1\tÖppna laboratorium");
    await page.evaluate(() => navigator.clipboard.writeText('A-9\t"två\nrader"\nA-10\t'));
    await cell(page, "F10").click();
    await page.keyboard.press("Control+v");
    await expect(cell(page, "F11")).toHaveText("A-10");
    expect(valueAt(workbench, 9, 6)).toBe("två\nrader");
    await page.keyboard.press("Delete");
    await expect(cell(page, "F11")).toHaveText("");
  });

  test("inserts and deletes rows", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await page.getByRole("rowheader", { name: "4", exact: true }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Infoga rader" }).click();
    await expect(cell(page, "A5")).toHaveText("A-1");
    await page.getByRole("rowheader", { name: "4", exact: true }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Ta bort rader" }).click();
    await expect(cell(page, "A4")).toHaveText("A-1");
  });

  test("says why a protected sheet does not change", async ({ page, workbench }) => {
    workbench.host.book.sheets[0]!.protection = { locked: true, hasPassword: false };
    await open(page, workbench.url);
    await cell(page, "A4").click();
    await page.keyboard.type("nej\n");
    await expect(page.getByRole("alert")).toContainText("Bladet är skyddat.");
    await expect(cell(page, "A4")).toHaveText("A-1");
  });
});

test.describe("the file", () => {
  test("is saved as it stands, and another is opened in its place", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await cell(page, "A8").click();
    await page.keyboard.type("sparas\n");
    await expect(cell(page, "A8")).toHaveText("sparas");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByText("Spara som .xlsx").click()]);
    expect(download.suggestedFilename()).toBe("Prov.xlsx");
    const saved = await readFile(await download.path());
    expect(cellAt(readBook(new Uint8Array(saved)).sheets[0]!, 7, 0)?.value).toBe("sparas");

    await cell(page, "A8").click();
    await page.keyboard.press("Delete");
    await expect(cell(page, "A8")).toHaveText("");
    await page.locator("input[type=file]").setInputFiles({ name: "Igen.xlsx", mimeType: "", buffer: saved });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Igen.xlsx");
    await expect(cell(page, "A8")).toHaveText("sparas");
  });
});

test("a file that is no workbook is refused in words", async ({ page, workbench }) => {
  await open(page, workbench.url);
  page.removeAllListeners("console");
  await page.locator("input[type=file]").setInputFiles({ name: "Fel.xlsx", mimeType: "", buffer: Buffer.from("fel") });
  await expect(page.getByRole("alert")).toContainText("Filen är ingen Excel-arbetsbok (.xlsx).");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Prov.xlsx");
});

test("nothing serious for axe to remark, in light and in dark", async ({ page, workbench }) => {
  await open(page, workbench.url);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
    expect(
      violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => [id, nodes[0]?.html]),
    ).toEqual([]);
  }
});

test.describe("in English", () => {
  test.use({ language: "en-US" });

  test("the page, the manifest and the typing are English", async ({ page, workbench }) => {
    await open(page, workbench.url);
    await expect(page.getByText("This is a workbench, not Excel")).toBeVisible();
    await expect(page.getByRole("button", { name: "Show the pane" })).toBeVisible();
    await cell(page, "D4").click();
    await expect(page.getByRole("textbox", { name: "Formula bar" })).toHaveValue("1234.5");
    await page.keyboard.type("1,5\n");
    await expect(page.frameLocator("iframe").getByText("Excel en-US 1.15")).toBeVisible();
  });
});

// Helpers

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(cell(page, "A1")).toHaveText("En plan för prov");
}

function cell(page: Page, address: string) {
  return page.locator(`#cell-${address}`);
}

function valueAt(workbench: Workbench, row: number, column: number) {
  return cellAt(workbench.host.book.sheets[0]!, row, column)?.value;
}
