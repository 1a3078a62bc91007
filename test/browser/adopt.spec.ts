import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator } from "@playwright/test";
import { emptyBook } from "../../src/xlsx/book";
import { bullet, docxBytes, heading as docxHeading } from "../support/docx-file";
import { layoutBook } from "../support/layout-book";
import { expect, test } from "../support/plan-page";

/** What the person reads, in each language, and the plan that they have. */
const words = {
  "sv-SE": {
    layout: "test/samples/plan-layouts/x-i-halvarskolumner.json",
    sheet: "Klimatplan",
    adopt: "Hämta in en plan",
    next: "Nästa",
    steps: ["Var står planen?", "Vad står i kolumnerna?", "Det här hämtas"],
    found: /Bladet Klimatplan/,
    unclear: { "Kommentar från politiken": "Övrigt" },
    missed: "Välj vad som står i kolumnen.",
    row: "Införa resepolicy med tåg som förstahandsval",
    goTo: "Gå till Klimatplan!C9",
    write: "Skriv till registret",
    done: /^Hämtat till registret: 14 aktiviteter/,
    checked: /Kontrollerad/,
    activities: "Aktiviteter",
  },
  "en-US": {
    layout: "test/core/intake/own-layouts/ref-theme-measure-target.json",
    sheet: "Delivery plan",
    adopt: "Bring in a plan",
    next: "Next",
    steps: ["Where is the plan?", "What is in the columns?", "This is brought in"],
    found: /The sheet Delivery plan/,
    unclear: { Measure: "Indicator", Target: "Target" },
    missed: "Choose what is in the column.",
    row: "Publish a list of accredited landlords",
    goTo: "Go to 'Delivery plan'!G6",
    write: "Write to the register",
    done: /^Brought into the register: 3 goals, 5 activities/,
    checked: /Checked/,
    activities: "Activities",
  },
} as const;

for (const language of ["sv-SE", "en-US"] as const) {
  test.describe(`a foreign sheet adopted (${language})`, () => {
    test.use({ language });

    test("with the keyboard, to a first check", async ({ openWorkbook }) => {
      const say = words[language];
      const book = layoutBook(say.layout, say.sheet);
      const { workbench, page, pane } = await openWorkbook(book);
      const foreign = () => JSON.stringify(sheetNamed(workbench.host.book.sheets, say.sheet)?.rows);
      const before = foreign();
      await pane.getByRole("button", { name: say.adopt }).press("Enter");
      await expect(heading(pane, say.steps[0])).toBeFocused();
      await expect(pane.getByRole("radio", { name: say.found })).toBeChecked();
      await pane.getByRole("button", { name: say.next }).press("Enter");
      await expect(heading(pane, say.steps[1])).toBeFocused();

      // What a heading leaves open is for the person to say.
      await pane.getByRole("button", { name: say.next }).press("Enter");
      await expect(pane.getByText(say.missed).first()).toBeVisible();
      for (const [column, field] of Object.entries(say.unclear))
        await pane.getByLabel(column, { exact: true }).selectOption({ label: field });
      await pane.getByRole("button", { name: say.next }).press("Enter");
      await expect(heading(pane, say.steps[2])).toBeFocused();

      await pane.locator("summary", { hasText: say.row }).press("Enter");
      await pane.getByRole("button", { name: say.goTo }).first().press("Enter");
      await expect(page.getByRole("tab", { name: say.sheet, exact: true })).toHaveAttribute("aria-selected", "true");
      // Fluent's keyboard guards: they are never read out and hand focus on at once, which axe cannot see.
      const axe = new AxeBuilder({ page }).include("iframe").exclude(["iframe", "[data-tabster-dummy]"]);
      const { violations } = await axe.analyze();
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
      expect(workbench.host.book.sheets).toHaveLength(1);

      await pane.getByRole("button", { name: say.write }).press("Enter");
      await expect(pane.getByText(say.done)).toBeVisible();
      await expect(pane.getByText(say.checked).first()).toBeVisible();
      await expect(pane.getByRole("tab", { selected: true })).toBeFocused();
      expect(await pane.locator("[data-scroller]").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
      const activities = sheetNamed(workbench.host.book.sheets, say.activities)!;
      expect(activities.rows.flatMap((row) => row?.cells.map((cell) => cell?.value) ?? [])).toContain(say.row);
      expect(foreign()).toBe(before);
    });
  });
}

test("a Word document and pasted text brought into the same register, each row once", async ({ openWorkbook }) => {
  const { workbench, pane } = await openWorkbook(emptyBook("Blad1"));
  await pane.getByRole("button", { name: "Hämta in en plan" }).click();
  await expect(heading(pane, "Var står planen?")).toBeFocused();
  await pane.getByRole("radio", { name: /Ett dokument/ }).check();
  await pane.getByLabel("Dokument", { exact: true }).setInputFiles({
    name: "plan.doc",
    mimeType: "application/msword",
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]),
  });
  await pane.getByRole("button", { name: "Nästa" }).click();
  await expect(pane.getByText("Filen har det gamla formatet .doc.")).toBeVisible();
  await pane.getByLabel("Dokument", { exact: true }).setInputFiles({
    name: "plan.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(docxBytes("Samverkansplan 2025–2026", lists)),
  });
  await pane.getByRole("button", { name: "Nästa" }).click();
  await expect(heading(pane, "Det här hämtas")).toBeFocused();
  await pane.locator("summary", { hasText: "Kartlägg lediga rum" }).click();
  await expect(pane.getByText(/^rad \d+$/).first()).toBeVisible();
  await pane.getByRole("button", { name: "Skriv till registret" }).click();
  await expect(pane.getByText(/^Hämtat till registret: 2 aktiviteter/)).toBeVisible();
  await expect(pane.getByText(/Kontrollerad/).first()).toBeVisible();

  await pane.getByRole("tab", { name: "Plan", exact: true }).click();
  await pane.getByRole("button", { name: "Hämta in en plan" }).click();
  await expect(heading(pane, "Var står planen?")).toBeFocused();
  await pane.getByRole("radio", { name: /Text som jag klistrar in/ }).check();
  await pane
    .getByLabel("Klistra in planens text")
    .fill("Samverkansplan 2025–2026\n\n# Boende\n- Kartlägg lediga rum\n- Möblera tjugo rum\n");
  await pane.getByRole("button", { name: "Nästa" }).click();
  await expect(heading(pane, "Det här hämtas")).toBeFocused();
  await expect(pane.getByText("Det här är nytt och läggs till:")).toBeVisible();
  await pane.getByRole("button", { name: "Skriv till registret" }).click();
  await expect(pane.getByText(/^Hämtat till registret: 1 aktivitet\./)).toBeVisible();
  const { rows } = sheetNamed(workbench.host.book.sheets, "Aktiviteter")!;
  const texts = rows.flatMap((row) => row?.cells.map((cell) => cell?.value) ?? []);
  expect(texts.filter((text) => text === "Kartlägg lediga rum")).toHaveLength(1);
  expect(texts).toContain("Möblera tjugo rum");
});

// Helpers

const lists = [
  docxHeading("Boende"),
  bullet("Kartlägg lediga rum"),
  docxHeading("Arbetsliv"),
  bullet("Inrätta platser"),
];

const heading = (pane: FrameLocator, name: string) => pane.getByRole("heading", { name, exact: true });

function sheetNamed<Sheet extends { name: string }>(sheets: readonly Sheet[], name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}
