/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { aGoal } from "../../support/plans";
import { checkedPane } from "./checked-pane";

afterEach(() => localStorage.clear());

const vague = {
  goals: [aGoal({ goal: "Löpande stärka samverkan", indicator: null, baseline: null, target: null, due: null })],
};

describe("the letters of SMARTA", () => {
  it("stand at the chosen finding of a goal, with the words that decide the letter it asks about", async () => {
    const { user } = await checkedPane(vague);
    await user.click(screen.getByRole("button", { name: /säger inte när det är klart/ }));
    const letters = within(screen.getByRole("group", { name: "SMARTA" })).getAllByRole("button");
    expect(letters.map(({ textContent }) => textContent)).toEqual(["S", "M", "A", "R", "T", "A"]);
    expect(letters.map((letter) => letter.getAttribute("aria-label"))).toEqual([
      "Specifikt: framgår inte",
      "Mätbart: framgår inte",
      "Accepterat: framgår",
      "Realistiskt: avgörs av er",
      "Tidssatt: framgår inte",
      "Ansvar: framgår",
    ]);
    expect(letters[4]!.getAttribute("aria-pressed")).toBe("true");
    expect(marked()).toEqual(["Löpande"]);
  });

  it("underline other words when another letter is chosen", async () => {
    const { user } = await checkedPane(vague);
    await user.click(screen.getByRole("button", { name: /säger inte när det är klart/ }));
    await user.click(screen.getByRole("button", { name: /^Mätbart/ }));
    expect(marked()).toEqual(["stärka"]);
  });

  it("are not shown where a finding is about something else", async () => {
    const { user } = await checkedPane({ goals: [aGoal({ area: "Idrotten" })] });
    await user.click(screen.getAllByRole("button", { name: /Mål!/ })[0]!);
    expect(screen.queryByRole("group", { name: "SMARTA" })).toBeNull();
  });
});

// Helpers

const marked = () => Array.from(document.querySelectorAll("mark"), ({ textContent }) => textContent);
