import type { Page } from "@playwright/test";
import { expect, test } from "../support/workbench-page";

test.beforeEach(async ({ page }) => {
  page.on("console", (message) => expect.soft(message.type(), message.text()).not.toBe("error"));
  page.on("pageerror", (error) => expect.soft(error).toBeUndefined());
});

test.describe("the pane", () => {
  test("runs the add-in with Microsoft's client, and Excel.run answers", async ({ page, workbench }) => {
    await page.goto(workbench.url);
    await expect(addin(page).getByText("Excel sv-SE 1.15")).toBeVisible();
    await addin(page).getByRole("button", { name: "Read A1" }).click();
    await expect(addin(page).getByText("A1 is En plan för prov")).toBeVisible();
    await expect(page.getByRole("complementary", { name: "Pytteliten" })).toHaveCSS("width", "320px");
  });

  test("shows the cell that the add-in selects", async ({ page, workbench }) => {
    await page.goto(workbench.url);
    await addin(page).getByRole("button", { name: "Lead to C300" }).click();
    await expect(page.locator("#cell-C300")).toBeInViewport();
    await expect(page.locator("#cell-C300")).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("textbox", { name: "Namnruta" })).toHaveValue("C300");
  });

  test("tells the add-in of the person's own edits and of a colleague's", async ({ page, workbench, context }) => {
    await page.goto(`${workbench.url}?name=Anna`);
    await expect(addin(page).getByText("Excel sv-SE 1.15")).toBeVisible();
    await page.locator("#cell-A8").click();
    await page.keyboard.type("min\n");
    await expect(addin(page).getByText("Local change of A8")).toBeVisible();

    const other = await context.newPage();
    await other.goto(`${workbench.url}?name=Bo&pane=closed`);
    await other.locator("#cell-A10").click();
    await other.keyboard.type("din\n");
    await expect(page.locator("#cell-A10")).toHaveText("din");
    await expect(addin(page).getByText("Remote change of A10")).toBeVisible();
    await expect(page.getByTitle("Bo", { exact: true })).toBeVisible();
  });

  test("goes on running, unseen, when it is closed", async ({ page, workbench }) => {
    await page.goto(workbench.url);
    await expect(addin(page).getByText("Excel sv-SE 1.15")).toBeVisible();
    await page.getByRole("button", { name: "Stäng åtgärdsfönstret" }).click();
    await expect(page.locator(".pane")).toBeHidden();
    await page.getByRole("button", { name: "Visa fönstret" }).click();
    await expect(addin(page).getByRole("listitem")).toHaveText(["pane is Hidden", "pane is Taskpane"]);
  });

  test("closes when the add-in hides itself", async ({ page, workbench }) => {
    await page.goto(workbench.url);
    await addin(page).getByRole("button", { name: "Hide" }).click();
    await expect(page.locator(".pane")).toBeHidden();
  });

  test("opens for a function command, before the add-in has been started too", async ({ page, workbench }) => {
    await page.goto(`${workbench.url}?pane=closed`);
    await expect(page.locator("iframe")).toHaveCount(0);
    await page.getByRole("button", { name: "Hälsa" }).click();
    await expect(addin(page).getByText("greet from Greet")).toBeVisible();
    await page.getByRole("button", { name: "Stäng åtgärdsfönstret" }).click();
    await expect(page.locator(".pane")).toBeHidden();
    await page.getByRole("button", { name: "Hälsa" }).click();
    await expect(page.locator(".pane")).toBeVisible();
    await expect(addin(page).getByText("greet from Greet")).toHaveCount(2);
  });

  test("is reached by F6 at its first control, and goes on from there by Tab", async ({ page, workbench }) => {
    await page.goto(workbench.url);
    await expect(addin(page).getByText("Excel sv-SE 1.15")).toBeVisible();
    await page.getByRole("grid").focus();
    await page.keyboard.press("F6");
    await expect(addin(page).getByRole("button", { name: "Read A1" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(addin(page).getByRole("button", { name: "Wait for A1" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Namnruta" })).toHaveValue("C300");
  });

  test("is reached by Tab from its own head", async ({ page, workbench }) => {
    await page.goto(workbench.url);
    await expect(addin(page).getByText("Excel sv-SE 1.15")).toBeVisible();
    await page.getByRole("button", { name: "Stäng åtgärdsfönstret" }).press("Tab");
    await expect(addin(page).getByRole("button", { name: "Read A1" })).toBeFocused();
  });

  for (const key of ["F6", "Control+F6", "Escape"]) {
    test(`is left for the sheet by ${key}, from any of its controls`, async ({ page, workbench }) => {
      await page.goto(workbench.url);
      await expect(addin(page).getByText("Excel sv-SE 1.15")).toBeVisible();
      await addin(page).getByRole("textbox", { name: "Note" }).press(key);
      await expect(page.getByRole("grid")).toBeFocused();
      await page.keyboard.press("F6");
      await expect(addin(page).getByRole("button", { name: "Read A1" })).toBeFocused();
    });
  }

  test("becomes wider by its edge, up to 450 pixels", async ({ page, workbench }) => {
    await page.goto(workbench.url);
    const edge = page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" });
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + 4, 400);
    await page.mouse.down();
    await page.mouse.move(box.x - 60, 400, { steps: 3 });
    await expect(edge).toHaveAttribute("aria-valuenow", /^3[78]\d$/);
    await page.mouse.move(box.x - 400, 400, { steps: 3 });
    await page.mouse.up();
    await expect(edge).toHaveAttribute("aria-valuenow", "450");
    await edge.press("ArrowRight");
    await expect(edge).toHaveAttribute("aria-valuenow", "440");
  });
});

// Helpers

function addin(page: Page) {
  return page.frameLocator("iframe");
}
