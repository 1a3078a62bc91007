import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "@playwright/test";
import { readBook } from "../../src/xlsx/read-book";
import { expect, sampleBook, test } from "../support/plan-page";

const words = {
  "sv-SE": {
    open: "Inför inlämning",
    judge: "Kontrollera inför inlämning",
    left: "3 punkter återstår innan planen kan lämnas in.",
    passed: "Planen kan lämnas in.",
    expired: /^Planen har ändrats sedan kontrollen kl\. \d\d\.\d\d\. Kontrollera igen\.$/,
    report: "Skapa kontrollrapport",
    made: /^Kontrollrapporten är klar\./,
    back: "Till kontrollen",
  },
  "en-US": {
    open: "Before submission",
    judge: "Check before submission",
    left: "3 points remain before the plan can be submitted.",
    passed: "The plan can be submitted.",
    expired: /^The plan has changed since the check at \d\d:\d\d\. Check again\.$/,
    report: "Create check report",
    made: /^The check report is ready\./,
    back: "Back to the check",
  },
} as const;

for (const language of ["sv-SE", "en-US"] as const) {
  const say = words[language];
  test.describe(`in ${language}`, () => {
    test.use({ language, locale: language });

    test("linkoping: what remains is put right, the plan passes and is reported on, and one edit ends the verdict", async ({
      openWorkbook,
    }) => {
      const { page, pane } = await openWorkbook(sampleBook("linkoping"));
      const verdict = (name: string | RegExp) => pane.getByRole("heading", { name });
      await pane.getByRole("button", { name: say.open }).click();
      await pane.getByRole("button", { name: say.judge }).click();
      await expect(verdict(say.left)).toBeVisible();
      await expectAccessible(page);

      for (const address of ["F2", "F3", "F5"]) await writeAt(page, pane, address, "LK: Planeringsstaben");
      await expect(verdict(say.expired)).toBeVisible();
      await pane.getByRole("button", { name: say.judge }).click();
      await expect(verdict(say.passed)).toBeVisible();
      const fingerprint = await pane.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){5}$/).innerText();

      await pane.getByRole("button", { name: say.report }).click();
      await expect(pane.getByText(say.made)).toBeVisible();
      // The plan is Swedish, and so is what is sent along with it.
      await expect(page.getByRole("tab", { selected: true })).toHaveText("Kontrollrapport");
      await expect(verdict(say.passed)).toBeVisible();
      const report = readBook(await saved(page)).sheets.find(({ name }) => name === "Kontrollrapport")!;
      const texts = report.rows.flatMap((row) => row?.cells.map((cell) => String(cell?.value)) ?? []);
      expect(texts).toContain("Planen kan lämnas in.");
      expect(texts.join()).toContain(fingerprint);
      expect(report.hyperlinks.map(({ location }) => location)).toContain("'Aktiviteter'!I1");

      await page.getByRole("tab", { name: "Områden" }).click();
      await page.locator("#cell-B2").click();
      await page.keyboard.type("Attraktiv stad\n");
      await expect(verdict(say.expired)).toBeVisible();
      await expectAccessible(page);
      await pane.getByRole("button", { name: say.back }).click();
      await expect(pane.getByRole("button", { name: say.open })).toBeFocused();
    });
  });
}

// Helpers

/** Goes to what remains by a click, and writes in its cell. */
async function writeAt(page: Page, pane: FrameLocator, address: string, text: string): Promise<void> {
  await pane.getByRole("button", { name: new RegExp(`^Aktiviteter!${address}`) }).click();
  await expect(page.getByRole("textbox", { name: /Namnruta|Name box/ })).toHaveValue(address);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("grid")).toBeFocused();
  await page.keyboard.type(`${text}\n`);
  await expect(page.locator(`#cell-${address}`)).toHaveText(text);
}

async function saved(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent("download");
  await page
    .getByRole("link", { name: /\.xlsx/ })
    .or(page.getByRole("button", { name: /\.xlsx/ }))
    .first()
    .click();
  return readFile(await (await download).path());
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // Fluent's keyboard guards: they are never read out and hand focus on at once, which axe cannot see.
    const axe = new AxeBuilder({ page }).include("iframe").exclude(["iframe", "[data-tabster-dummy]"]);
    const { violations } = await axe.analyze();
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
}
