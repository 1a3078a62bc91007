import { cell, openGrid, place, valueAt } from "../support/grid-page";
import { expect, test } from "../support/workbench-page";

test.describe("typing in the grid", () => {
  test("puts what is typed into the workbook, and goes on as one fills in a form", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "B8").click();
    await page.keyboard.type("hösten 2026");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2026-12-24");
    await page.keyboard.press("Enter");
    await expect(cell(page, "C8")).toHaveText("2026-12-24");
    expect(valueAt(workbench, "B8")).toBe("hösten 2026");
    expect(valueAt(workbench, "C8")).toBe(46380);
    await expect(place(page), "where the Tabs began").toHaveValue("B9");
    await page.keyboard.type("rad 1");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("rad 2\n");
    await expect(place(page)).toHaveValue("B10");
    expect(valueAt(workbench, "B9")).toBe("rad 1\nrad 2");
    for (let row = 10; row < 40; row += 1) await page.keyboard.type(`${row}\n`);
    await expect(cell(page, "B40"), "the grid follows").toBeInViewport();
  });

  test("edits with F2, a double click and in the formula bar, and leaves the cell alone after Escape", async ({
    page,
    workbench,
  }) => {
    await openGrid(page, workbench.url);
    await cell(page, "B4").click();
    await page.keyboard.press("F2");
    await page.keyboard.type(" för alla");
    await page.keyboard.press("Escape");
    expect(valueAt(workbench, "B4")).toBe("Öppna laboratorium");
    await cell(page, "B4").dblclick();
    await page.keyboard.type(" för alla");
    await page.keyboard.press("Enter");
    await expect(cell(page, "B4")).toHaveText("Öppna laboratorium för alla");
    await cell(page, "D4").click();
    const bar = page.getByRole("textbox", { name: "Formelfält" });
    await expect(bar).toHaveValue("1234,5");
    await bar.fill("99");
    await bar.press("Enter");
    await expect(cell(page, "D4")).toHaveText("99");
    expect(valueAt(workbench, "D4")).toBe(99);
  });

  test("offers a validation's list beside the cell, by mouse, keys and first letter", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "H4").click();
    await expect(page.getByRole("tooltip")).toContainText("Välj hur långt arbetet har kommit.");
    await expect(cell(page, "H4")).toHaveAccessibleDescription(/Status/);
    await page.getByRole("button", { name: "Välj i listan" }).click();
    await page.getByRole("option", { name: "Pågår" }).click();
    await expect(cell(page, "H4")).toHaveText("Pågår");
    await page.keyboard.press("Alt+ArrowDown");
    await expect(page.getByRole("option", { name: "Pågår" })).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("g");
    await page.keyboard.press("Enter");
    await expect(cell(page, "H4")).toHaveText("Genomförd");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("listbox").press("Escape");
    await expect(page.getByRole("grid")).toBeFocused();
  });

  test("says in the validation's own words what it does not take, and lets one change it", async ({
    page,
    workbench,
  }) => {
    await openGrid(page, workbench.url);
    await cell(page, "H5").or(cell(page, "H6")).first().click();
    await page.keyboard.type("Kanske\n");
    const alert = page.getByRole("alertdialog", { name: "Okänd status" });
    await expect(alert).toContainText("Välj en status ur listan.");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Redigera cell" })).toHaveValue("Kanske");
    await page.getByRole("textbox", { name: "Redigera cell" }).fill("Pågår");
    await page.keyboard.press("Enter");
    await expect(cell(page, "H6")).toHaveText("Pågår");
    await page.keyboard.type("Nej\n");
    await expect(alert).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("grid")).toBeFocused();
    await expect(place(page)).toHaveValue("H7");
    expect(valueAt(workbench, "H7") ?? null).toBeNull();
  });

  test("takes back and does again, by keys and by buttons", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    const undo = page.getByRole("button", { name: "Ångra" });
    await expect(undo).toHaveAttribute("aria-disabled", "true");
    await cell(page, "A4").click();
    await page.keyboard.type("ny\n");
    await expect(cell(page, "A4")).toHaveText("ny");
    await page.keyboard.press("Control+z");
    await expect(cell(page, "A4")).toHaveText("A-1");
    await expect(page.getByRole("status").filter({ hasText: "Ångrade." })).toBeVisible();
    await page.keyboard.press("Control+y");
    await expect(cell(page, "A4")).toHaveText("ny");
    await undo.click();
    await expect(cell(page, "A4")).toHaveText("A-1");
    await page.getByRole("button", { name: "Gör om" }).click();
    await expect(cell(page, "A4")).toHaveText("ny");
  });
});
