import { cell, openGrid, valueAt } from "../support/grid-page";
import { expect, test } from "../support/workbench-page";

test.describe("the headings of a table", () => {
  test("filter by mouse, tell how many rows are seen, and give all of them back", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await page.getByRole("button", { name: "Filtrera Aktivitet" }).click();
    const panel = page.getByRole("dialog", { name: "Sortera och filtrera Aktivitet" });
    await panel.getByRole("checkbox", { name: "(Markera alla)" }).uncheck();
    await panel.getByRole("checkbox", { name: "Öppna laboratorium" }).check();
    await panel.getByRole("button", { name: "Använd" }).click();
    await expect(cell(page, "A6")).toHaveCount(0);
    await expect(cell(page, "A4")).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "1 av 3 rader visas." })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "4", exact: true })).toHaveClass(/filtered/);
    await page.getByRole("button", { name: "Filtrera Aktivitet, filter på" }).click();
    await panel.getByRole("button", { name: "Rensa filtret" }).click();
    await expect(cell(page, "A6")).toBeVisible();
    await expect(cell(page, "A5"), "a row that was hidden by hand").toBeVisible();
  });

  test("filter and sort by the keyboard alone", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "B4").click();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Alt+ArrowDown");
    const panel = page.getByRole("dialog");
    await expect(panel.getByRole("button", { name: "Sortera stigande (A–Ö)" })).toBeFocused();
    const all = panel.getByRole("checkbox", { name: "(Markera alla)" });
    await expect(all).toBeVisible();
    await panel.getByRole("searchbox").press("Tab");
    await expect(all).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press(" ");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "2 av 3 rader visas." })).toBeVisible();
    await expect(page.getByRole("grid")).toBeFocused();
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Sorterat efter Aktivitet, fallande." })).toBeVisible();
    await expect.poll(() => valueAt(workbench, "B4")).toBe("Öppna laboratorium");
  });

  test("rows come and go within the table", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "B6").click();
    await page.keyboard.press("Control++");
    await expect(cell(page, "A7")).toHaveText("A-3");
    await expect(cell(page, "A6")).toHaveText("");
    await page.keyboard.press("Control+-");
    await expect(cell(page, "A6")).toHaveText("A-3");
    await cell(page, "B6").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Ta bort tabellrader" }).click();
    await expect.poll(() => workbench.host.book.sheets[0]!.tables[0]!.area.bottom).toBe(4);
  });
});
