import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { cellAt } from "../../src/xlsx/book";
import { readBook } from "../../src/xlsx/read-book";
import { cell, expectNoErrors, openGrid } from "../support/grid-page";
import { expect, test } from "../support/workbench-page";

test.describe("the grid", () => {
  test("shows the cells as a spreadsheet does", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    const row = page.getByRole("row", { name: "A-1" });
    await expect(row.getByRole("gridcell")).toContainText(["A-1", "Öppna laboratorium", "2026-03-31", "1234,5"]);
    await expect(row).toHaveAttribute("aria-rowindex", "5");
    await expect(page.getByRole("columnheader", { name: "C", exact: true })).toHaveAttribute("aria-colindex", "4");
    await expect(page.getByText("Detta är en provbänk, inte Excel")).toBeVisible();
    await expect(cell(page, "A6"), "row 5 is hidden").toHaveText("A-3");
    await expect(cell(page, "A5")).toHaveCount(0);
    await expect(page.getByRole("tab")).toHaveText(["Plan", "Lång"]);
  });

  test("scrolls through ten thousand rows, and draws those in sight", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
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
    await openGrid(page, workbench.url);
    await page.getByRole("gridcell", { name: "Till rad 5000" }).click();
    await expect(cell(page, "B5000")).toBeInViewport();
    await expect(page.getByRole("tab", { name: "Lång" })).toHaveAttribute("aria-selected", "true");
  });

  test("draws the sheet's charts and says them in words", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    const chart = page.getByRole("figure", { name: "A-1 kostar mest." });
    await expect(chart).toContainText("Belopp");
    await expect(chart).toContainText("234,5");
    await cell(page, "D4").click();
    await page.keyboard.type("7\n");
    await expect(chart).toContainText("7");
  });

  test("shows a comment beside its cell, to the mouse and to the keyboard", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    const comment = page.getByRole("tooltip").filter({ hasText: "Vem öppnar?" });
    await cell(page, "B4").hover();
    await expect(comment).toContainText("Eva Ek");
    await cell(page, "D7").hover();
    await expect(comment).toHaveCount(0);
    await cell(page, "A4").click();
    await page.keyboard.press("ArrowRight");
    await expect(cell(page, "B4")).toHaveAccessibleDescription(/Vem öppnar\?/);
  });

  test("says why a protected sheet does not change", async ({ page, workbench }) => {
    workbench.host.book.sheets[0]!.protection = { locked: true, hasPassword: false };
    await openGrid(page, workbench.url);
    await cell(page, "A4").click();
    await page.keyboard.type("nej\n");
    await expect(page.getByRole("alert")).toContainText("Bladet är skyddat.");
    await expect(cell(page, "A4")).toHaveText("A-1");
  });
});

test("the file is saved as it stands, and another is opened in its place", async ({ page, workbench }) => {
  await openGrid(page, workbench.url);
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

test("a file that is no workbook is refused in words", async ({ page, workbench }) => {
  await openGrid(page, workbench.url);
  page.removeAllListeners("console");
  await page.locator("input[type=file]").setInputFiles({ name: "Fel.xlsx", mimeType: "", buffer: Buffer.from("fel") });
  await expect(page.getByRole("alert")).toContainText("Filen är en textfil");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Prov.xlsx");
});

test("nothing for axe to remark, in light and in dark, with its menus and lists open too", async ({
  page,
  workbench,
}) => {
  expectNoErrors(page);
  // A small window: axe looks at every cell.
  await page.setViewportSize({ width: 760, height: 460 });
  await page.goto(workbench.url);
  await expect(cell(page, "A1")).toHaveText("En plan för prov");
  const remarks = async (of: string) => {
    const { violations } = await new AxeBuilder({ page }).include(of).exclude("iframe").analyze();
    return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
  };
  expect(await remarks("body")).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await cell(page, "A4").click();
    await page.keyboard.press("Shift+F10");
    await expect(page.getByRole("menu")).toBeVisible();
    expect(await remarks(".floating")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Alt+ArrowDown");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await remarks(".floating")).toEqual([]);
    await page.keyboard.press("Escape");
  }
  expect(await remarks("body")).toEqual([]);
});

test.describe("in English", () => {
  test.use({ language: "en-US" });

  test("the page, the manifest and the typing are English", async ({ page, workbench }) => {
    expectNoErrors(page);
    await page.goto(workbench.url);
    await expect(cell(page, "A1")).toHaveText("En plan för prov");
    await expect(page.getByText("This is a workbench, not Excel")).toBeVisible();
    await expect(page.getByRole("button", { name: "Show the pane" })).toBeVisible();
    // The add-in is refused while somebody types in a cell: it is to have started before.
    await expect(page.frameLocator("iframe").getByText("Excel en-US 1.15")).toBeVisible();
    await cell(page, "D4").click();
    await expect(page.getByRole("textbox", { name: "Formula bar" })).toHaveValue("1234.5");
    await page.keyboard.type("1,5\n");
  });
});
