/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { columnOf, paneOnEngine } from "../../support/engine-pane";
import { aRegisterBook } from "../../support/registers";
import { button } from "../check/checked-pane";

jest.setTimeout(90_000);

let close = () => {};
afterEach(() => {
  close();
  localStorage.clear();
});

describe("the suggestions of a finding", () => {
  it("are shown with what they will write, done by a click, and gone once the check follows", async () => {
    const { user, bench, follow } = await open();
    await user.click(screen.getByRole("button", { name: /^Fel Aktiviteter!U3 / }));
    const fixes = within(screen.getByRole("region", { name: "Förslag" }));
    expect(fixes.getByText("A-AAAAAAAA").tagName).toBe("DEL");
    expect(fixes.getByText("ett nytt ID").tagName).toBe("INS");
    expect(columnOf(bench.book, "Aktiviteter", "ID")).toEqual(["A-AAAAAAAA", "A-AAAAAAAA", "A-AAAAAAAA"]);

    await user.click(fixes.getByRole("button", { name: "Ge raden ett eget ID" }));
    await waitFor(() => expect(columnOf(bench.book, "Aktiviteter", "ID")[1]).not.toBe("A-AAAAAAAA"));
    await follow();
    await waitFor(() => expect(screen.queryAllByRole("button", { name: /^Fel Aktiviteter!U/ })).toHaveLength(1));
    expect(columnOf(bench.book, "Aktiviteter", "ID")[2]).toBe("A-AAAAAAAA");
  });

  it("are done for all findings of the same value at once, as one step to undo", async () => {
    const { user, bench, follow } = await open();
    await user.click(screen.getByRole("button", { name: /^Fel Aktiviteter!U3 / }));
    await user.click(button("Ge raden ett eget ID: alla 2 med samma värde"));
    await waitFor(() => expect(new Set(columnOf(bench.book, "Aktiviteter", "ID")).size).toBe(3));
    await follow();
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Fel Aktiviteter!U/ })).toBeNull());
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("2 celler är rättade.");
    act(() => void bench.session.undo());
    expect(columnOf(bench.book, "Aktiviteter", "ID")).toEqual(["A-AAAAAAAA", "A-AAAAAAAA", "A-AAAAAAAA"]);
  });

  it("are reached by F, and the focus stays in the list when they are done", async () => {
    const { user, follow } = await open();
    const finding = screen.getByRole("button", { name: /^Fel Aktiviteter!U3 / });
    act(() => finding.focus());
    await user.keyboard("f");
    expect(document.activeElement).toBe(button("Ge raden ett eget ID"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    await follow();
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Fel Aktiviteter!U3 / })).toBeNull());
    expect(screen.getByRole("group", { name: "Att titta på" }).contains(document.activeElement)).toBe(true);
  });

  it("that decide nothing are shown together and done at once", async () => {
    const { user, bench } = await open();
    await user.click(button("2 saker kan rättas direkt"));
    expect(screen.getAllByText("ett nytt ID")).toHaveLength(2);
    await user.click(button("Rätta alla 2"));
    await waitFor(() => expect(new Set(columnOf(bench.book, "Aktiviteter", "ID")).size).toBe(3));
  });
});

// Helpers

/** A plan of which an activity was copied twice, with its ID. */
async function open() {
  const shown = await paneOnEngine(
    aRegisterBook({
      activities: ["Ta fram en guide", "Öppna ett kontor", "Bjud in"].map((activity) => ({
        area: "Studentliv",
        activity,
        id: "A-AAAAAAAA",
      })),
    }),
  );
  close = shown.close;
  return shown;
}
