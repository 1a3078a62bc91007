import { cell, openGrid, place, valueAt } from "../support/grid-page";
import { expect, test } from "../support/workbench-page";

test.describe("the keys of the grid", () => {
  test("move and select as people expect", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "A4").click();
    for (const [key, there] of [
      ["ArrowRight", "B4"],
      ["ArrowDown", "B6"],
      ["Tab", "C6"],
      ["Shift+Tab", "B6"],
      ["Enter", "B7"],
      ["Home", "A7"],
      ["Control+End", "E6"],
      ["Control+Home", "A4"],
      ["Control+ArrowRight", "D4"],
      ["Shift+ArrowDown", "D4:D6"],
      ["Control+Shift+ArrowLeft", "A4:D6"],
      ["Enter", "A4:D6"],
      ["ArrowUp", "D4"],
      ["Control+ ", "D1:D1048576"],
      ["ArrowDown", "D6"],
      ["Shift+ ", "A6:XFD6"],
      ["Escape", "A6:XFD6"],
      ["ArrowUp", "D4"],
      ["Control+a", "A4:D6"],
      ["Control+a", "A3:D6"],
      ["Control+a", "A1:XFD1048576"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(place(page), key).toHaveValue(there);
    }
    await page.keyboard.press("Control+PageDown");
    await expect(page.getByRole("tab", { name: "Lång" })).toHaveAttribute("aria-selected", "true");
  });

  test("go round within several selected cells, which stay selected", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "F9").click();
    await cell(page, "G10").click({ modifiers: ["Shift"] });
    for (const text of ["a", "b", "c", "d"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await expect(cell(page, "G10")).toHaveText("d");
    expect(["F9", "G9", "F10", "G10"].map((address) => valueAt(workbench, address))).toEqual(["a", "b", "c", "d"]);
    await expect(place(page)).toHaveValue("F9:G10");
    await page.keyboard.press("Control+d");
    await expect(cell(page, "G10")).toHaveText("b");
    await page.keyboard.press("Delete");
    await expect(cell(page, "F9")).toHaveText("");
  });

  test("the mouse drags over cells and over headings", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await cell(page, "B4").hover();
    await page.mouse.down();
    await cell(page, "D6").hover();
    await page.mouse.up();
    await expect(place(page)).toHaveValue("B4:D6");
    await expect(cell(page, "C4")).toHaveAttribute("aria-selected", "true");
    await page.getByRole("columnheader", { name: "B", exact: true }).hover();
    await page.mouse.down();
    await page.getByRole("columnheader", { name: "C", exact: true }).hover();
    await page.mouse.up();
    await expect(place(page)).toHaveValue("B1:C1048576");
    await page.getByRole("rowheader", { name: "6", exact: true }).click();
    await expect(place(page)).toHaveValue("A6:XFD6");
  });

  test("find text in rows that are not drawn", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await page.getByRole("tab", { name: "Lång" }).click();
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+f");
    await page.getByRole("textbox", { name: "Sök i bladet" }).fill("rad 9876");
    await page.keyboard.press("Enter");
    await expect(cell(page, "B9877")).toBeInViewport();
    await expect(page.getByRole("status").filter({ hasText: "Träff 1 av 1." })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("grid")).toBeFocused();
    await expect(place(page)).toHaveValue("B9877");
  });

  test("insert, delete and set sizes of rows and columns, by the mouse too", async ({ page, workbench }) => {
    await openGrid(page, workbench.url);
    await page.getByRole("rowheader", { name: "8", exact: true }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Infoga rader" }).click();
    await page.getByRole("rowheader", { name: "1", exact: true }).click();
    await page.keyboard.press("Control++");
    await expect(cell(page, "A2")).toHaveText("En plan för prov");
    await page.keyboard.press("Control+-");
    await expect(cell(page, "A1")).toHaveText("En plan för prov");
    await page.getByRole("columnheader", { name: "F", exact: true }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Kolumnbredd…" }).click();
    await page.getByRole("textbox", { name: "Bredd i bildpunkter" }).fill("140");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("columnheader", { name: "F", exact: true })).toHaveCSS("width", "140px");

    const heading = page.getByRole("columnheader", { name: "B", exact: true });
    const { x, y, width, height } = (await heading.boundingBox())!;
    await page.mouse.move(x + width - 1, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width + 41, y + height / 2, { steps: 3 });
    await page.mouse.up();
    await expect(heading).toHaveCSS("width", `${width + 42}px`);
    await page.mouse.dblclick(x + width + 40, y + height / 2);
    await expect.poll(async () => (await heading.boundingBox())!.width).toBeLessThan(width);
  });
});
