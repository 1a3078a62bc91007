import type { Page } from "@playwright/test";
import { cellAt } from "../../src/xlsx/book";
import { fromExcel } from "../support/clipboard-html";
import { cell, openGrid, place, valueAt } from "../support/grid-page";
import { expect, test } from "../support/workbench-page";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test.describe("the clipboard", () => {
  test("takes cells as text and as HTML, and gives them back with their looks", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "A3").click();
    await cell(page, "B4").click({ modifiers: ["Shift"] });
    await page.keyboard.press("Control+c");
    await expect(page.locator(".copied-edge").first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Kopierade 2 × 2 celler." })).toBeVisible();
    const { text, html } = await clipboard(page);
    expect(text.replaceAll("\r\n", "\n")).toBe("ID\tAktivitet\nA-1\tÖppna laboratorium");
    expect(html).toContain("Öppna laboratorium");
    expect(html).toMatch(/font-weight:\s?(700|bold)/);

    await cell(page, "J9").click();
    await page.keyboard.press("Control+v");
    await expect(cell(page, "K10")).toHaveText("Öppna laboratorium");
    await expect(place(page)).toHaveValue("J9:K10");
    await page.keyboard.press("Escape");
    await expect(page.locator(".copied-edge")).toHaveCount(0);
  });

  test("moves what is cut when it is pasted, in one step to undo", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "D4").click();
    await page.keyboard.press("Control+x");
    await cell(page, "K4").click();
    await page.keyboard.press("Control+v");
    await expect(cell(page, "K4")).toHaveText("1234,5");
    await expect(cell(page, "D4")).toHaveText("");
    await page.keyboard.press("Control+z");
    await expect(cell(page, "D4")).toHaveText("1234,5");
    expect(valueAt(workbench, "K4") ?? null).toBeNull();
  });

  test("pastes what Excel copies: texts as texts, dates as dates, looks", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await write(page, "i klartext", fromExcel);
    await cell(page, "J9").click();
    await page.keyboard.press("Control+v");
    await expect(cell(page, "J11")).toHaveText("=1+1");
    expect(valueAt(workbench, "J10")).toBe("Öppna labb\nför alla");
    expect(valueAt(workbench, "L10")).toBe(46112);
    expect(cellAt(workbench.host.book.sheets[0]!, 8, 9)?.style).toMatchObject({
      font: { bold: true },
      fill: "#1F4E5F",
    });
    await cell(page, "J14").click();
    await page.keyboard.press("Control+Shift+v");
    await expect(cell(page, "J14"), "the text alone").toHaveText("i klartext");
  });

  test("pastes text with tabs, and one cell into all the selected ones", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await page.evaluate(() => navigator.clipboard.writeText('A-9\t"två\nrader"\nA-10\t'));
    await cell(page, "J10").click();
    await page.keyboard.press("Control+v");
    await expect(cell(page, "J11")).toHaveText("A-10");
    expect(valueAt(workbench, "K10")).toBe("två\nrader");
    await page.evaluate(() => navigator.clipboard.writeText("=2+3"));
    await cell(page, "M9").click();
    await cell(page, "N10").click({ modifiers: ["Shift"] });
    await page.keyboard.press("Control+v");
    await expect(place(page)).toHaveValue("M9:N10");
    await expect.poll(() => cellAt(workbench.host.book.sheets[0]!, 9, 13)?.formula).toBe("2+3");
  });

  test("copies and pastes from the menu, and copies rows that are not drawn", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "B4").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Kopiera" }).click();
    await cell(page, "K9").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Klistra in värden" }).click();
    await expect(cell(page, "K9")).toHaveText("Öppna laboratorium");
    await page.getByRole("tab", { name: "Lång" }).click();
    await page.getByRole("columnheader", { name: "B", exact: true }).click();
    await page.keyboard.press("Control+c");
    await expect(page.getByRole("status").filter({ hasText: "Kopierade 10001 × 1 celler." })).toBeVisible();
    expect((await clipboard(page)).text).toContain("Rad 9999");
  });
});

// Helpers

function clipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { text: await read("text/plain"), html: await read("text/html") };
  });
}

async function write(page: Page, text: string, html: string): Promise<void> {
  await page.evaluate(
    ([plain, rich]) =>
      new Promise<void>((resolve) => {
        document.addEventListener(
          "copy",
          (event) => {
            event.clipboardData!.setData("text/plain", plain!);
            event.clipboardData!.setData("text/html", rich!);
            event.preventDefault();
            event.stopImmediatePropagation();
            resolve();
          },
          { once: true, capture: true },
        );
        document.execCommand("copy");
      }),
    [text, html],
  );
}
