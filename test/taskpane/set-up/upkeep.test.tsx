/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { fileWorkbook } from "../../../src/files/file-workbook";
import { aRegisterBook } from "../../support/registers";
import { renderPaneBeside } from "../../support/render-pane";

describe("Upkeep", () => {
  it("says what a register lacks, adds it when asked to, and then that nothing is missing", async () => {
    const book = aRegisterBook({ facts: { title: "Vår plan", registerVersion: "1" } });
    book.sheets = book.sheets.filter(({ name }) => name !== "Möten");
    book.names = [];
    const { user } = renderPaneBeside(fileWorkbook(book));
    await user.click(await screen.findByRole("tab", { name: "Plan" }));
    await user.click(screen.getByRole("button", { name: "Se efter vad som saknas" }));
    expect(await screen.findByText(/^Registret är gjort med en äldre version/)).toBeTruthy();
    expect(screen.getByText("Bladet Möten")).toBeTruthy();
    expect(book.sheets.some(({ name }) => name === "Möten")).toBe(false);

    await user.click(screen.getByRole("button", { name: "Lägg till det" }));
    expect(await screen.findByText("Det som saknades är tillagt.")).toBeTruthy();
    expect(book.sheets.some(({ name }) => name === "Möten")).toBe(true);
  });

  it("says that the register was made with a newer add-in, and offers nothing", async () => {
    const book = aRegisterBook({ facts: { title: "Vår plan", registerVersion: "9" } });
    const { user } = renderPaneBeside(fileWorkbook(book));
    await user.click(await screen.findByRole("tab", { name: "Plan" }));
    await user.click(screen.getByRole("button", { name: "Se efter vad som saknas" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/registerversion 9/);
    expect(screen.queryByRole("button", { name: "Lägg till det" })).toBeNull();
  });
});
