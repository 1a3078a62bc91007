import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "@playwright/test";
import { readBook } from "../../src/xlsx/read-book";
import { expect, sampleBook, samples, test } from "../support/plan-page";

const words = {
  "sv-SE": {
    open: "Handlingsplan",
    check: "Kontrollera planen",
    build: "Skapa statusblad",
    followUp: "Uppföljning",
    overview: "Status – översikt",
    reload: "Ladda om",
    notLoaded: /En del av tillägget kunde inte laddas/,
  },
  "en-US": {
    open: "Action plan",
    check: "Check the plan",
    build: "Create status sheets",
    followUp: "Follow-up",
    overview: "Status – översikt",
    reload: "Reload",
    notLoaded: /A part of the add-in could not be loaded/,
  },
} as const;

for (const language of ["sv-SE", "en-US"] as const) {
  const say = words[language];
  test.describe(`in ${language}`, () => {
    test.use({ language, locale: language });

    for (const sample of Object.keys(samples)) {
      test(`${sample}: check, go to a finding, make status sheets, save`, async ({ openWorkbook }) => {
        const { page, pane } = await openWorkbook(sampleBook(sample));
        await pane.getByRole("button", { name: say.check }).click();
        const finding = pane.getByRole("button", { name: /(Mål|Aktiviteter)!/ }).first();
        await expect(finding).toBeVisible();
        const place = /(Mål|Aktiviteter)!([A-Z]+\d+)/.exec((await finding.textContent()) ?? "")!;
        await finding.click();
        await expect(page.getByRole("tab", { selected: true })).toHaveText(place[1]!);
        await expect(page.getByRole("textbox", { name: /Namnruta|Name box/ })).toHaveValue(place[2]!);

        await pane.getByRole("tab", { name: say.followUp }).click();
        await pane.getByRole("button", { name: say.build }).click();
        await expect(page.getByRole("tab", { selected: true })).toHaveText(say.overview);
        const areas = samples[sample]!().areas!.length;
        await expect(page.getByRole("tab", { name: /^Status – / })).toHaveCount(areas + 1);
        expect(sheetsIn(await saved(page)).filter((name) => name.startsWith("Status – "))).toHaveLength(areas + 1);
      });
    }

    for (const width of [320, 450] as const) {
      test(`the pane is accessible at ${width} px, light and dark`, async ({ openWorkbook }) => {
        const { page, pane } = await openWorkbook(sampleBook("linkoping"));
        await setPaneWidth(page, width);
        await pane.getByRole("button", { name: say.check }).click();
        await expect(pane.getByText("Aktiviteter!F2")).toBeVisible();
        expect(await sidewaysScroll(page)).toBe(0);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page)).toEqual([]);
        }
      });
    }

    test("by keyboard alone: into the pane, through the findings to the cell, and back", async ({ openWorkbook }) => {
      const { page, pane } = await openWorkbook(sampleBook("linkoping"));
      await expect(pane.getByRole("button", { name: say.check })).toBeVisible();
      await page.getByRole("grid").focus();
      await page.keyboard.press("F6");
      await expect(pane.locator(":focus")).toHaveAccessibleName(/Fler val|More options/);
      await page.keyboard.press("Enter");
      await expect(pane.getByRole("menu")).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(pane.getByRole("menu")).toBeHidden();
      await expect(pane.locator(":focus")).toHaveAccessibleName(/Fler val|More options/);
      for (let steps = 0; steps < 4 && !(await isFocused(pane, say.check)); steps++) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const finding = pane.getByRole("button", { name: /Aktiviteter!F2/ });
      await expect(finding).toBeVisible();
      await finding.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("textbox", { name: /Namnruta|Name box/ })).toHaveValue("F2");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("grid")).toBeFocused();
      // Going to the cell of another finding opens that one, and leaves the focus in the grid.
      await page.keyboard.press("ArrowDown");
      await expect(pane.getByRole("button", { name: /Aktiviteter!F3/, expanded: true })).toBeVisible();
      await expect(page.getByRole("grid")).toBeFocused();
    });

    test("what a check needs cannot be fetched: says so, and reloading helps", async ({ openWorkbook, page }) => {
      const rulebook = /\/rulebook\.[0-9a-f]+\.js$/;
      // An answer without the part in it, as from a server that answers everything with its front page.
      await page.route(rulebook, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
      const { pane } = await openWorkbook(sampleBook("linkoping"));
      await pane.getByRole("button", { name: say.check }).click();
      await expect(pane.getByRole("alert")).toHaveText(say.notLoaded);
      await page.unroute(rulebook);
      await pane.getByRole("button", { name: say.reload }).click();
      await expect(pane.getByRole("alert")).toBeHidden();
      await pane.getByRole("button", { name: say.check }).click();
      await expect(pane.getByText("Aktiviteter!F2")).toBeVisible();
    });

    test("the ribbon's commands open the pane and do their work", async ({ openWorkbook }) => {
      const { page, pane } = await openWorkbook(sampleBook("linkoping"));
      const ribbon = page.getByRole("toolbar").or(page.getByRole("banner"));
      await expect(pane.getByRole("button", { name: say.check })).toBeVisible();
      await page.getByRole("button", { name: /Stäng åtgärdsfönstret|Close/ }).click();
      await expect(page.locator("iframe")).toBeHidden();
      await ribbon.getByRole("button", { name: say.check }).first().click();
      await expect(pane.getByText("Aktiviteter!F2")).toBeVisible();
      await ribbon.getByRole("button", { name: say.build }).first().click();
      await expect(page.getByRole("tab", { selected: true })).toHaveText(say.overview);
    });
  });
}

// Helpers

async function isFocused(pane: FrameLocator, name: string): Promise<boolean> {
  return pane.getByRole("button", { name }).evaluate((button) => button === document.activeElement);
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

function sheetsIn(bytes: Uint8Array): string[] {
  return readBook(bytes).sheets.map(({ name }) => name);
}

/** The pane opens at 320 pixels, as in Excel; its edge makes it wider, and stops at 450. */
async function setPaneWidth(page: Page, width: 320 | 450): Promise<void> {
  const edge = page.getByRole("separator");
  if (width === 450) {
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + 2, 400);
    await page.mouse.down();
    await page.mouse.move(box.x - 300, 400, { steps: 4 });
    await page.mouse.up();
  }
  await expect(edge).toHaveAttribute("aria-valuenow", String(width));
}

/** Pixels by which the pane's content is wider than the pane. */
async function sidewaysScroll(page: Page): Promise<number> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"))!;
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violations(page: Page): Promise<unknown[]> {
  // Fluent's keyboard guards: they are never read out and hand focus on at once, which axe cannot see.
  const axe = new AxeBuilder({ page }).include("iframe").exclude(["iframe", "[data-tabster-dummy]"]);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
