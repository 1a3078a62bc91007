/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Session } from "../../../src/workbench/engine/engine";
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

describe("the notices about writing", () => {
  it("show both values when a colleague has changed the cell meanwhile, and write over when the person says so", async () => {
    const { user, book, ...shown } = await inConflict();
    const cell = within(await screen.findByRole("group", { name: "1 cell säger något annat än du skrev" }));
    expect(cell.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["Studentliv", "Välfärd"]);
    await user.click(cell.getByRole("button", { name: "Skriv över" }));
    await waitFor(() => expect(columnOf(book, "Aktiviteter", "Område")[0]).toBe("Studentliv"));
    await shown.follow();
    expect(screen.queryByText(/säger något annat/)).toBeNull();
  });

  it("let the colleague's value stand when the person says so", async () => {
    const { user, book } = await inConflict();
    await user.click(await screen.findByRole("button", { name: "Låt stå" }));
    await waitFor(() => expect(screen.queryByText(/säger något annat/)).toBeNull());
    expect(columnOf(book, "Aktiviteter", "Område")[0]).toBe("Välfärd");
  });

  it("offer a row again that has given way to a colleague's", async () => {
    const { user, bo, book, follow } = await open();
    await user.click(screen.getByRole("button", { name: /Aktiviteter!F2 / }));
    await user.click(button("Godta med motivering"));
    fireEvent.change(screen.getByLabelText("Motivering"), { target: { value: "Parterna turas om" } });
    fireEvent.change(screen.getByLabelText("Din funktion"), { target: { value: "Samordnare" } });
    await user.selectOptions(screen.getByLabelText("Part"), "LK");
    await user.click(button("Godta"));
    await waitFor(() => expect(columnOf(book, "Undantag", "Motivering")).toContain("Parterna turas om"));
    await follow();

    const exceptions = sheetOf(book, "Undantag");
    const { area } = book.sheets[exceptions]!.tables[0]!;
    bo.typeCells(exceptions, area.bottom, 0, [["goal-has-due", "M-1", "Klart senast", "", "Bos rad", "Bo", ""]]);
    await follow();
    expect(await screen.findByText(/^En rad som du lade till finns inte kvar/)).toBeTruthy();
    await user.click(button("Lägg till igen"));
    await waitFor(() =>
      expect(columnOf(book, "Undantag", "Motivering").filter((words) => words !== null)).toEqual([
        "Bos rad",
        "Parterna turas om",
      ]),
    );
    await follow();
    expect(screen.queryByText(/finns inte kvar/)).toBeNull();
  });
});

// Helpers

/** A plan whose first activity names its area wrongly, and has two who are responsible. */
async function open() {
  const book = aRegisterBook({
    activities: [{ area: "Studentlivv", activity: "Ta fram en guide", responsible: "LK, LiU", id: "A-AAAAAAAA" }],
  });
  const shown = await paneOnEngine(book);
  close = shown.close;
  const bo: Session = shown.bench.host.openSession({ name: "Bo", color: "#C239B3" });
  return { ...shown, book, bo };
}

/** The person takes a suggestion for a cell that a colleague has just changed. */
async function inConflict() {
  const shown = await open();
  const { user, bo, book } = shown;
  await user.click(screen.getByRole("button", { name: /^Fel Aktiviteter!B2 / }));
  const column = book.sheets[sheetOf(book, "Aktiviteter")]!.tables[0]!.columns.findIndex(
    ({ name }) => name === "Område",
  );
  bo.typeCells(sheetOf(book, "Aktiviteter"), 1, column, [["Välfärd"]]);
  await user.click(button("Skriv ”Studentliv”"));
  return shown;
}

function sheetOf(book: Book, name: string): number {
  return book.sheets.findIndex((sheet) => sheet.name === name);
}
