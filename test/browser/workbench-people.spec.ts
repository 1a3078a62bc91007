import { cell, openGrid, openSecond, place } from "../support/grid-page";
import { expect, test } from "../support/workbench-page";

test.describe("two windows", () => {
  test("are two people, who see each other's edits, places, names and goings", async ({ page, workbench, context }) => {
    await openGrid(page, workbench.url, "Anna");
    const second = await openSecond(context, workbench.url, "Bo");
    await expect(page.getByRole("status").filter({ hasText: "Bo är här nu." })).toBeVisible();

    await cell(second, "B9").click();
    await second.keyboard.type("från Bo\n");
    await expect(cell(page, "B9")).toHaveText("från Bo");
    await cell(second, "C9").click();
    await cell(second, "D10").click({ modifiers: ["Shift"] });
    const bo = page.getByRole("button", { name: "Gå till Bo" });
    const color = await bo.evaluate((mark) => getComputedStyle(mark).backgroundColor);
    await expect(cell(page, "C9")).toHaveCSS("box-shadow", new RegExp(color.replace(/[()]/g, "\\$&")));
    await cell(page, "C9").hover();
    await expect(page.getByRole("tooltip")).toHaveText("Bo");
    await bo.click();
    await expect(place(page)).toHaveValue("C9:D10");
    await expect(cell(page, "C9")).toHaveAccessibleDescription("Bo");

    await second.getByRole("button", { name: /^Du heter Bo/ }).click();
    await second.getByRole("textbox", { name: /Ditt namn/ }).fill("Bosse");
    await second.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Bo heter nu Bosse." })).toBeVisible();
    await expect(second.getByRole("button", { name: /^Du heter Bosse/ })).toBeVisible();

    await second.close();
    await expect(page.getByRole("button", { name: "Gå till Bosse" })).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: "Bosse har gått." })).toBeVisible();
  });

  test("undo each their own", async ({ page, workbench, context }) => {
    await openGrid(page, workbench.url, "Anna");
    const second = await openSecond(context, workbench.url, "Bo");
    await cell(page, "B9").click();
    await page.keyboard.type("Anna\n");
    await cell(second, "C9").click();
    await second.keyboard.type("Bo\n");
    await expect(cell(page, "C9")).toHaveText("Bo");
    await page.keyboard.press("Control+z");
    await expect(cell(second, "B9")).toHaveText("");
    await expect(cell(second, "C9")).toHaveText("Bo");
  });
});
