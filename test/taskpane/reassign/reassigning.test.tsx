/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { columnOf, paneOnEngine } from "../../support/engine-pane";
import { aRegisterBook } from "../../support/registers";

jest.setTimeout(90_000);

let close = () => {};
afterEach(() => {
  close();
  localStorage.clear();
});

describe("reassigning", () => {
  it("shows what will change in which columns, and writes just that", async () => {
    const row = (activity: string, responsible: string, takingPart: string) => ({
      ...{ area: "Studentliv", activity, responsible, takingPart, due: "2026" },
    });
    const {
      user,
      bench,
      close: end,
    } = await paneOnEngine(
      aRegisterBook({
        activities: [
          row("Ta fram en guide", "LK: Kommunikationsstaben", "LiU"),
          row("Bjud in", "LiU", "LK: Kommunikationsstaben"),
        ],
      }),
    );
    close = end;
    await user.click(screen.getByRole("tab", { name: "Plan" }));
    await user.click(screen.getByRole("button", { name: "Flytta allt från en till en annan …" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.selectOptions(dialog.getByLabelText("Från"), "LK: Kommunikationsstaben");
    await user.type(dialog.getByLabelText("Till"), "LK");
    expect(dialog.getByText("2 celler ändras:")).toBeTruthy();
    await user.click(dialog.getByLabelText("Aktiviteter: Deltar (1)"));
    await user.click(dialog.getByRole("button", { name: "Ändra 1 cell" }));
    await waitFor(() => expect(columnOf(bench.book, "Aktiviteter", "Ansvarig")).toEqual(["LK", "LiU"]));
    expect(columnOf(bench.book, "Aktiviteter", "Deltar")).toEqual(["LiU", "LK: Kommunikationsstaben"]);
  });
});
