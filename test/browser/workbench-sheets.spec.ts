import { openGrid } from "../support/grid-page";
import { expect, test } from "../support/workbench-page";

test.describe("the sheets' tabs", () => {
  test("add, rename, move, copy, colour, hide and delete by the mouse", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    const tabs = page.getByRole("tab");
    const choose = async (name: string, item: string) => {
      await page.getByRole("tab", { name, exact: true }).click({ button: "right" });
      await page.getByRole("menuitem", { name: item, exact: true }).click();
    };
    await page.getByRole("button", { name: "Nytt blad" }).click();
    await expect(tabs).toHaveCount(3);
    const added = (await tabs.nth(1).textContent())!;
    await tabs.nth(1).dblclick();
    await page.getByRole("textbox", { name: "Bladets namn" }).fill("Nytt");
    await page.keyboard.press("Enter");
    await expect(tabs).toHaveText(["Plan", "Nytt", "Lång"]);
    expect(added).not.toBe("Nytt");
    await choose("Nytt", "Flytta åt vänster");
    await expect(tabs).toHaveText(["Nytt", "Plan", "Lång"]);
    await choose("Nytt", "Kopiera");
    await expect(tabs).toHaveText(["Nytt", "Nytt (2)", "Plan", "Lång"]);
    await choose("Nytt (2)", "Flikfärg…");
    await page.getByRole("menuitemradio", { name: "Grön" }).click();
    await expect.poll(() => workbench.host.book.sheets[1]!.tabColor).toBe("#70AD47");
    await choose("Nytt", "Dölj");
    await expect(tabs).toHaveText(["Nytt (2)", "Plan", "Lång"]);
    await choose("Nytt (2)", "Ta fram…");
    await page.getByRole("menuitem", { name: "Nytt", exact: true }).click();
    await expect(tabs).toHaveText(["Nytt", "Nytt (2)", "Plan", "Lång"]);
    await choose("Nytt (2)", "Ta bort");
    await page.getByRole("alertdialog").getByRole("button", { name: "Ta bort" }).click();
    await expect(tabs).toHaveText(["Nytt", "Plan", "Lång"]);
  });

  test("are reached and changed by the keyboard", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await page.getByRole("tab", { name: "Plan" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "Lång" })).toBeFocused();
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "Bladets namn" }).fill("Längre");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("tab", { name: "Längre" })).toBeFocused();
    await page.keyboard.press("Shift+F10");
    await page.keyboard.press("t");
    await page.keyboard.press("t");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("tab")).toHaveText(["Plan", "Längre"]);
    await page.getByRole("grid").focus();
    await page.keyboard.press("Shift+F11");
    await expect(page.getByRole("tab")).toHaveCount(3);
  });
});
