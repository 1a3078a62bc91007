import { expect, test } from "../support/workbench-page";
import { everyPart } from "../support/every-part/every-part";

test("what a saved file will not have is said before it is saved", async ({ page, workbench }) => {
  await page.goto(workbench.url);
  await expect(page.locator("#cell-A1")).toHaveText("En plan för prov");
  const buffer = Buffer.from(everyPart());
  await page.locator("input[type=file]").setInputFiles({ name: "Signerad.xlsx", mimeType: "", buffer });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Signerad.xlsx");

  const save = page.getByRole("button", { name: "Spara som .xlsx" });
  await save.click();
  const question = page.getByRole("alertdialog", { name: "Följer inte med i den sparade filen" });
  await expect(question).toContainText("Filens digitala signatur");
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();

  await save.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    question.getByRole("button", { name: "Spara ändå" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Signerad.xlsx");
});
