/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Book } from "../../../src/xlsx/book";
import { columnOf, paneOnEngine } from "../../support/engine-pane";
import { aRegisterBook } from "../../support/registers";
import { button } from "../check/checked-pane";

jest.setTimeout(90_000);

let close = () => {};
afterEach(() => {
  close();
  localStorage.clear();
});

describe("accepting a finding", () => {
  it("asks for a reason, and once for function and party, writes a row, and can be taken back", async () => {
    const { user, bench, follow } = await open();
    await user.click(screen.getByRole("button", { name: /Aktiviteter!F2 / }));
    await user.click(button("Godta med motivering"));
    await user.click(button("Godta"));
    expect(screen.getByText("Skriv med några ord varför det får vara så här.")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Motivering"), { target: { value: "Parterna turas om" } });
    await user.click(button("Godta"));
    expect(screen.getByText("Skriv din funktion och välj part. Inget namn behövs.")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("Din funktion"), { target: { value: "Samordnare" } });
    await user.selectOptions(screen.getByLabelText("Part"), "LK");
    await user.click(button("Godta"));

    await waitFor(() => expect(columnOf(bench.book, "Undantag", "Motivering")).toContain("Parterna turas om"));
    expect(columnOf(bench.book, "Undantag", "Regel")).toContain("responsible-is-single");
    const id = columnOf(bench.book, "Aktiviteter", "ID")[0];
    expect(id).toMatch(/^A-[2-9A-Z]{8}$/);
    expect(columnOf(bench.book, "Undantag", "Rad (ID)")).toContain(id);
    expect(columnOf(bench.book, "Undantag", "Fält")).toContain("Ansvarig");
    expect(columnOf(bench.book, "Undantag", "Värde")).toContain("LK, LiU");
    expect(columnOf(bench.book, "Undantag", "Av")).toContain("Samordnare, LK");
    expect(columnOf(bench.book, "Undantag", "Datum")).toContain("2026-11-22");
    await follow();
    await waitFor(() => expect(screen.queryByRole("button", { name: /Fel Aktiviteter!F2 / })).toBeNull());

    await user.click(button("1 godtagen med motivering"));
    expect(screen.getByText("Samordnare, LK, 2026-11-22")).toBeTruthy();
    await user.click(button("Ta tillbaka"));
    await waitFor(() => expect(columnOf(bench.book, "Undantag", "Motivering")).not.toContain("Parterna turas om"));
    await follow();
    await user.click(await screen.findByRole("button", { name: /Aktiviteter!F2 / }));
    await user.click(button("Godta med motivering"));
    expect(screen.getByText(/^Godtas av: Samordnare, LK/)).toBeTruthy();
  });

  it("makes the sheet for it where the workbook has none, and asks on", async () => {
    const { user, bench, follow } = await open(withoutExceptions());
    await user.click(screen.getByRole("button", { name: /Aktiviteter!F2 / }));
    await user.click(button("Godta med motivering"));
    expect(screen.getByText(/Arbetsboken har inget sådant blad än\.$/)).toBeTruthy();
    await user.click(button("Skapa bladet Undantag"));
    await waitFor(() => expect(bench.book.sheets.map(({ name }) => name)).toContain("Undantag"));
    await follow();
    expect(await screen.findByLabelText("Motivering")).toBeTruthy();
  });

  it("tells what no longer holds, since the value has been changed", async () => {
    const { user } = await open(
      aRegisterBook({
        activities: [{ area: "Studentliv", activity: "Öppna ett kontor", responsible: "LiU", id: "A-2" }],
        exceptions: [
          { rule: "responsible-is-single", row: "A-2", column: "Ansvarig", value: "LK, LiU", reason: "De turas om" },
        ],
      }),
    );
    await user.click(button("1 undantag som inte längre gäller"));
    expect(screen.getByText("LK, LiU → LiU")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /LK, LiU → LiU/ }));
  });

  it("is not offered for what cannot be read", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: /Aktiviteter!I3 / }));
    const item = within(screen.getByRole("button", { expanded: true, name: /Aktiviteter!I3 / }).closest("li")!);
    expect(item.getByText(/^Det här kan inte godtas/)).toBeTruthy();
    expect(item.queryByRole("button", { name: "Godta med motivering" })).toBeNull();
  });
});

// Helpers

/** A plan with an activity that two are responsible for, which has no ID, and one with a due that cannot be read. */
function withoutExceptions(): Book {
  const book = aRegisterBook(aPlan);
  return { ...book, sheets: book.sheets.filter(({ name }) => name !== "Undantag") };
}

const aPlan = {
  activities: [
    { area: "Studentliv", activity: "Ta fram en guide senast i maj 2026", responsible: "LK, LiU", due: "maj 2026" },
    { area: "Studentliv", activity: "Öppna ett kontor", responsible: "LK", due: "snart", id: "A-2" },
  ],
};

async function open(book = aRegisterBook(aPlan)) {
  const shown = await paneOnEngine(book);
  close = shown.close;
  return shown;
}
