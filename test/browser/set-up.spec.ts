import AxeBuilder from "@axe-core/playwright";
import type { FrameLocator } from "@playwright/test";
import { emptyBook } from "../../src/xlsx/book";
import { expect, test } from "../support/plan-page";

/** What the person reads, in each language. */
const words = {
  "sv-SE": {
    setUp: "Lägg upp en plan här",
    next: "Nästa",
    steps: ["Planens språk", "Uppgifter om planen", "Parter och enheter", "Områden", "Möten", "Det här skapas"],
    title: /^Planens titel/,
    from: /^Gäller från/,
    to: /^Gäller till/,
    name: "Namn",
    shortName: "Kortnamn",
    areas: /^Planens områden/,
    meetings: /^Möten där planen/,
    make: "Skapa registret",
    sheet: "Områden",
    checked: /Kontrollerad/,
  },
  "en-US": {
    setUp: "Set up a plan here",
    next: "Next",
    steps: [
      "The plan's language",
      "Facts about the plan",
      "Parties and units",
      "Areas",
      "Meetings",
      "This will be made",
    ],
    title: /^The plan's title/,
    from: /^Valid from/,
    to: /^Valid to/,
    name: "Name",
    shortName: "Short name",
    areas: /^The plan's areas/,
    meetings: /^Meetings that follow/,
    make: "Make the register",
    sheet: "Areas",
    checked: /Checked/,
  },
} as const;

for (const language of ["sv-SE", "en-US"] as const) {
  test.describe(`a plan set up in an empty workbook (${language})`, () => {
    test.use({ language });

    test("with the keyboard alone, to a first check", async ({ openWorkbook }) => {
      const say = words[language];
      const { workbench, page, pane } = await openWorkbook(emptyBook("Blad1"));
      const { keyboard } = page;
      await pane.getByRole("button", { name: say.setUp }).press("Enter");
      const goOn = async (at: number) => {
        await pane.getByRole("button", { name: say.next }).press("Enter");
        await expect(heading(pane, say.steps[at]!)).toBeFocused();
      };
      await expect(heading(pane, say.steps[0])).toBeFocused();
      await goOn(1);
      // From the heading the first question is the next stop.
      await keyboard.press("Tab");
      await expect(pane.getByLabel(say.title)).toBeFocused();
      await keyboard.type("Handlingsplan LK–LiU");
      await pane.getByLabel(say.from).fill("2027");
      await pane.getByLabel(say.to).fill("2028");
      await goOn(2);
      await pane.getByLabel(say.name, { exact: true }).first().fill("Linköpings universitet");
      await pane.getByLabel(say.shortName, { exact: true }).first().fill("LiU");
      await goOn(3);
      await pane.getByLabel(say.areas).fill("Bostäder\nStudentliv");
      await goOn(4);
      await pane.getByLabel(say.meetings).fill("Samverkansrådet 2027-11-30");
      await goOn(5);
      await expect(pane.getByText(/^15 /)).toBeVisible();
      // Fluent's keyboard guards: they are never read out and hand focus on at once, which axe cannot see.
      const axe = new AxeBuilder({ page }).include("iframe").exclude(["iframe", "[data-tabster-dummy]"]);
      const { violations } = await axe.analyze();
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);

      await pane.getByRole("button", { name: say.make }).press("Enter");
      await expect(pane.getByRole("heading", { name: "Handlingsplan LK–LiU" })).toBeVisible();
      await expect(pane.getByText(say.checked).first()).toBeVisible();
      await expect(page.getByRole("tab", { name: say.sheet, exact: true })).toBeAttached();
      const areas = workbench.host.book.sheets.find(({ name }) => name === say.sheet)!;
      expect([1, 2].map((row) => areas.rows[row]!.cells[1]!.value)).toEqual(["Bostäder", "Studentliv"]);
    });
  });
}

const heading = (pane: FrameLocator, name: string) => pane.getByRole("heading", { name, exact: true });
