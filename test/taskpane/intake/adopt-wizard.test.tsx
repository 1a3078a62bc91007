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
