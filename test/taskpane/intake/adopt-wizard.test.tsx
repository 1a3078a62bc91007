/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { readPlan, tableNames } from "../../../src/core/register/read-plan";
import { fileWorkbook } from "../../../src/files/file-workbook";
import { changeCell, emptyBook, type Book, type Value } from "../../../src/xlsx/book";
import { renderPaneBeside } from "../../support/render-pane";

describe("AdoptWizard", () => {
  beforeEach(() => localStorage.clear());

  it("brings a foreign sheet into a register that it makes, and ends in a first check", async () => {
    const book = bookOf(plan);
    const before = JSON.stringify(book.sheets[0]);
    const { user, workbook } = beside(book);
    await user.click(await screen.findByRole("button", { name: "Hämta in en plan" }));
    await focusOn("Var står planen?");
    expect((await radio(/Bladet Plan 2025.*3 mål och aktiviteter/)).checked).toBe(true);
    await next(user);
    await focusOn("Vad står i kolumnerna?");
    await next(user);
    expect(screen.getByText("Välj vad som står i kolumnen.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Uppföljning"), "Indikator");
    await next(user);
    await focusOn("Det här hämtas");
    expect((await workbook.readTables(tableNames)).tables).toEqual([]);
    await user.click(screen.getByText("Kartlägg lediga studentrum", { selector: "summary" }));
    const row = within(screen.getByRole("table"));
    expect(row.getByText("Norrsjö kommun: Bostadsenheten")).toBeTruthy();
    await user.click(row.getByRole("button", { name: "Gå till 'Plan 2025'!C4" }));
    expect(workbook.selected()).toEqual({ sheet: "Plan 2025", row: 3, column: 2 });

    await user.click(screen.getByRole("button", { name: "Skriv till registret" }));
    expect(
      await screen.findByText(
        /^Hämtat till registret: 1 mål, 2 aktiviteter och \d+ rader i andra tabeller\. Källan är som den var\.$/,
      ),
    ).toBeTruthy();
    expect(await screen.findByText(/^Kontrollerad/)).toBeTruthy();
    const { plan: register } = readPlan((await workbook.readTables(tableNames)).tables);
    expect(register.activities.map(({ activity, source }) => [activity, source])).toEqual([
      ["Kartlägg lediga studentrum", "'Plan 2025'!B4"],
      ["Inrätta tio praktikplatser", "'Plan 2025'!B5"],
    ]);
    expect(JSON.stringify(book.sheets[0])).toBe(before);
  });

  it("proposes how cells with several names are parted, and leaves whole what the person wants whole", async () => {
    const { user, workbook } = beside(bookOf([plan[2]!, ["Boende", "Städa", "Fastighetskontoret; Bostadsenheten"]]));
    await toCompare(user);
    await user.click(screen.getByRole("checkbox", { name: /Fastighetskontoret; Bostadsenheten/ }));
    await user.click(screen.getByRole("button", { name: "Skriv till registret" }));
    await screen.findByText(/^Kontrollerad/);
    const { plan: register } = readPlan((await workbook.readTables(tableNames)).tables);
    expect(register.units.map(({ unit }) => unit)).toEqual(["Fastighetskontoret; Bostadsenheten"]);
  });

  it("brings in only what is new the second time, and takes over what the person ticks", async () => {
    const book = bookOf(plan);
    const { user, workbook } = beside(book);
    await toCompare(user);
    await user.click(screen.getByRole("button", { name: "Skriv till registret" }));
    await screen.findByText(/^Kontrollerad/);
    changeCell(book.sheets[0]!, 3, 3, { value: "VT 2026" });
    changeCell(book.sheets[0]!, 5, 0, { value: "Boende" });
    changeCell(book.sheets[0]!, 5, 1, { value: "Möblera tjugo rum" });
    await user.click(screen.getByRole("tab", { name: "Plan" }));
    await toCompare(user);
    expect(screen.getByText("Aktiviteter: 1")).toBeTruthy();
    expect(screen.getAllByText("Möblera tjugo rum", { selector: "summary" })).toHaveLength(1);
    expect(screen.queryByText("Kartlägg lediga studentrum", { selector: "summary" })).toBeNull();
    const change = screen.getByRole<HTMLInputElement>("checkbox", { name: /Klart senast: VT 2026/ });
    expect(change.checked).toBe(false);
    await user.click(change);
    await user.click(screen.getByRole("button", { name: "Skriv till registret" }));
    expect(await screen.findByText(/^Hämtat till registret: 1 aktivitet och 1 värde\./)).toBeTruthy();
    const { plan: register } = readPlan((await workbook.readTables(tableNames)).tables);
    expect(register.activities.map(({ due }) => due?.typed)).toEqual(["VT 2026", "2026-05-31", undefined]);
  });

  it("says what to do where a source cannot be read", async () => {
    const { user } = beside(emptyBook("Blad1"));
    await user.click(await screen.findByRole("button", { name: "Hämta in en plan" }));
    expect(await screen.findByText(/^Inget annat blad i arbetsboken har text/)).toBeTruthy();
    await next(user);
    expect(screen.getByText("Välj ett dokument.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Välj dokument …" }));
    await user.click(screen.getByRole("radio", { name: "Text som jag klistrar in" }));
    await next(user);
    expect(screen.getByText("Klistra in texten.")).toBeTruthy();
    await user.type(screen.getByLabelText("Klistra in planens text"), "Hej");
    await next(user);
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Inga mål eller aktiviteter kunde läsas/);
  });

  it("leaves the workbook as it was when the person says no", async () => {
    const book = bookOf(plan);
    const before = JSON.stringify(book);
    const { user } = beside(book);
    await toCompare(user);
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Hämta in en plan" }));
    expect(JSON.stringify(book)).toBe(before);
  });

  it("says what stands in the way of writing, and goes on when that is gone", async () => {
    const book = bookOf(plan);
    book.structureProtected = true;
    const { user } = beside(book);
    await toCompare(user);
    await user.click(screen.getByRole("button", { name: "Skriv till registret" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Arbetsbokens struktur är skyddad/);
    delete book.structureProtected;
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByText(/^Hämtat till registret/)).toBeTruthy();
  });
});

// Helpers

const plan: readonly (readonly Value[])[] = [
  ["Samverkansplan 2025–2026"],
  [],
  ["Område", "Aktivitet", "Ansvarig", "Klart senast", "Mål", "Uppföljning"],
  ["Boende", "Kartlägg lediga studentrum", "Bostadsenheten/ Norrsjö kommun", "HT 2025", "Fler rum", "Antal rum"],
  ["Arbetsliv", "Inrätta tio praktikplatser", "Karriärservice/ Norrsjö universitet", "2026-05-31"],
];

function bookOf(rows: readonly (readonly Value[])[]): Book {
  const book = emptyBook("Plan 2025");
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries())
      if (value !== null) changeCell(book.sheets[0]!, row, column, { value });
  return book;
}

const beside = (book: Book) => renderPaneBeside(fileWorkbook(book));
const focusOn = async (name: string) =>
  expect(await screen.findByRole("heading", { name })).toBe(document.activeElement);
const radio = (name: RegExp) => screen.findByRole<HTMLInputElement>("radio", { name });
const next = (user: ReturnType<typeof beside>["user"]) => user.click(screen.getByRole("button", { name: "Nästa" }));

/** As far as to what will be written, with the unclear heading read as an indicator. */
async function toCompare(user: ReturnType<typeof beside>["user"]): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Hämta in en plan" }));
  await radio(/Bladet Plan 2025/);
  await next(user);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Uppföljning" }), "Indikator");
  await next(user);
  await focusOn("Det här hämtas");
  await screen.findByRole("button", { name: "Skriv till registret" });
}
