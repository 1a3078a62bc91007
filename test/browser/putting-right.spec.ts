import type { FrameLocator, Page } from "@playwright/test";
import { changeCell } from "../../src/xlsx/book";
import { expect, sampleBook, test } from "../support/plan-page";

test.use({ language: "sv-SE", locale: "sv-SE" });

test("linkoping: fixes, who is responsible, everything to another, a reason, a passed gate, its report, and an edit", async ({
  openWorkbook,
}) => {
  const book = sampleBook("linkoping");
  const sheet = book.sheets.find(({ name }) => name === "Aktiviteter")!;
  changeCell(sheet, 2, 1, { value: "Bildnig" });
  const { page, pane } = await openWorkbook(book);
  await pane.getByRole("button", { name: "Kontrollera planen" }).click();

  await pane.getByRole("button", { name: "1 sak kan rättas direkt" }).click();
  await expect(pane.getByRole("deletion").filter({ hasText: "Bildnig" })).toBeVisible();
  await pane.getByRole("button", { name: "Rätta", exact: true }).click();
  await expect(pane.getByRole("button", { name: /Aktiviteter!B3/ })).toHaveCount(0);
  await show(page, "Aktiviteter", "B3");
  await expect(page.locator("#cell-B3")).toHaveText("Bildning");

  await finding(pane, "F2").click();
  await expect(page.getByRole("textbox", { name: "Namnruta" })).toHaveValue("F2");
  await pane.getByRole("button", { name: /^”LK: Kommunikationsstaben” ansvarar/ }).click();
  await expect(finding(pane, "F2")).toHaveCount(0);
  await expect(page.locator("#cell-F2")).toHaveText("LK: Kommunikationsstaben");

  await pane.getByRole("tab", { name: "Plan", exact: true }).click();
  await pane.getByRole("button", { name: /^Flytta allt/ }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByLabel("Från").selectOption("LK: Kommunikationsstaben");
  await dialog.getByLabel("Till").fill("LK: Planeringsstaben");
  await dialog.getByRole("button", { name: /^Ändra \d+ cell/ }).click();
  await expect(page.locator("#cell-F2")).toHaveText("LK: Planeringsstaben");

  await pane.getByRole("tab", { name: "Kontroll" }).click();
  await finding(pane, "F3").click();
  await pane.getByRole("button", { name: "Godta med motivering" }).click();
  await pane.getByLabel("Motivering").fill("Parterna turas om, enligt beslut i Samverkansrådet");
  await pane.getByLabel("Din funktion").fill("Samordnare");
  await pane.getByLabel("Part", { exact: true }).selectOption("LK");
  await pane.getByRole("button", { name: "Godta", exact: true }).click();
  await expect(finding(pane, "F3")).toHaveCount(0);
  await pane.getByRole("button", { name: "1 godtagen med motivering" }).click();
  await expect(pane.getByText("Parterna turas om, enligt beslut i Samverkansrådet")).toBeVisible();

  await finding(pane, "F5").click();
  await pane.getByRole("button", { name: /^”LK: Planeringsstaben” ansvarar/ }).click();
  await expect(finding(pane, "F5")).toHaveCount(0);
  const verdict = (name: string | RegExp) => pane.getByRole("heading", { name });
  await pane.getByRole("button", { name: "Inför inlämning" }).click();
  await pane.getByRole("button", { name: "Kontrollera inför inlämning" }).click();
  await expect(verdict("Planen kan lämnas in.")).toBeVisible();
  await pane.getByRole("button", { name: "Skapa kontrollrapport" }).click();
  await expect(page.getByRole("tab", { selected: true })).toHaveText("Kontrollrapport");
  await expect(page.getByRole("grid")).toContainText("1 avvikelse är godtagen med motivering.");

  await show(page, "Områden", "B2");
  await page.locator("#cell-B2").click();
  await page.keyboard.type("Attraktiv stad\n");
  await expect(verdict(/^Planen har ändrats sedan kontrollen/)).toBeVisible();
});

// Helpers

/** The error that two are responsible. */
function finding(pane: FrameLocator, address: string) {
  return pane.getByRole("button", { name: new RegExp(`^Fel (Ny )?Aktiviteter!${address} `) });
}

async function show(page: Page, sheet: string, address: string): Promise<void> {
  await page.getByRole("tab", { name: sheet }).click();
  await expect(page.locator(`#cell-${address}`)).toBeVisible();
}
