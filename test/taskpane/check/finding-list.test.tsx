/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { anActivity, snapshotsOf } from "../../support/plans";
import { announced, button, checkedPane, faulty, items, threeActivities } from "./checked-pane";

afterEach(() => localStorage.clear());

describe("the list of findings", () => {
  it("steps through all findings, group by group, and round to the first", async () => {
    const { user, workbook } = await checkedPane(faulty);
    const { length } = items();
    const seen = new Set<string | null>();
    for (let step = 1; step <= length; step += 1) {
      await user.click(button("Nästa"));
      expect(screen.getByText(`${step} av ${length}`)).toBeTruthy();
      seen.add(workbook.selected);
    }
    expect(seen.size).toBeGreaterThan(1);
    await user.click(button("Nästa"));
    expect(screen.getByText(`1 av ${length}`)).toBeTruthy();
    await user.click(button("Föregående"));
    expect(screen.getByText(`${length} av ${length}`)).toBeTruthy();
  });

  it("is a single stop for Tab, and moves by arrows, Home, End, Enter, J and K", async () => {
    const { user, workbook } = await checkedPane(faulty);
    const list = within(screen.getByRole("group", { name: "Att titta på" }));
    const rows = list.getAllByRole("button");
    expect(rows.map(({ tabIndex }) => tabIndex).filter((index) => index === 0)).toHaveLength(1);
    act(() => rows[0]!.focus());
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(rows[1]);
    expect(rows[1]!.tabIndex).toBe(0);
    expect(workbook.selected).toBeNull();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(workbook.selected).not.toBeNull());
    await user.keyboard("j");
    expect(document.activeElement).toBe(list.getAllByRole("listitem")[1]!.querySelector("button"));
    await user.keyboard("k");
    expect(document.activeElement).toBe(rows[1]);
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(rows.at(-1));
    await user.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(rows[0]);
  });

  it("goes on by J from the row that the arrows have come to", async () => {
    const { user, workbook } = await checkedPane(faulty);
    const findings = items().map((item) => within(item).getByRole("button"));
    act(() => findings[1]!.focus());
    await user.keyboard("j");
    expect(document.activeElement).toBe(findings[2]);
    expect(screen.getByText(`3 av ${findings.length}`)).toBeTruthy();
    await waitFor(() => expect(workbook.selected).not.toBeNull());
  });

  it("folds a group by the left arrow and opens it by the right", async () => {
    const { user } = await checkedPane(faulty);
    const heading = screen.getByRole("button", { name: "Studentliv, 1 sak" });
    act(() => heading.focus());
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toMatch(/^Fel/);
    await user.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(heading);
    await user.keyboard("{ArrowLeft}");
    expect(heading.getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{ArrowLeft}{ArrowRight}");
    expect(heading.getAttribute("aria-expanded")).toBe("true");
  });

  it("says which keys the list listens to", async () => {
    await checkedPane(faulty);
    const list = screen.getByRole("group", { name: "Att titta på", description: /J går till nästa och K till/ });
    expect(list.getAttribute("aria-keyshortcuts")).toBe("ArrowUp ArrowDown ArrowLeft ArrowRight Home End J K F Escape");
    expect(screen.getByText(/Bläddra J K/)).toBeTruthy();
  });

  it("goes on from where the chosen one stood once it has been put right", async () => {
    const { user, workbook } = await checkedPane({ activities: threeActivities("LK, LiU") });
    expect(items()).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: /^Fel Aktiviteter!F3 / }));
    workbook.tables = snapshotsOf({ activities: threeActivities("LK: Kommunikationsstaben") });
    await user.click(button("Kontrollera planen"));
    await waitFor(() => expect(items()).toHaveLength(2));
    await user.click(button("Nästa"));
    await waitFor(() => expect(workbook.selected).toBe("Aktiviteter!F4"));
  });

  it("says aloud where a step has led, and how many a filter shows", async () => {
    const { user } = await checkedPane(faulty);
    const { length } = items();
    await user.click(button("Nästa"));
    expect(announced()).toContain(`1 av ${length}: Fel, Aktiviteter F2. Två står som ansvariga`);
    await user.click(within(screen.getByRole("group", { name: "Visa bara" })).getByRole("button", { name: /^Fel / }));
    expect(announced()).toContain(`Visar ${items().length} av ${length}.`);
    await user.click(button("Kontrollera planen"));
    await waitFor(() => expect(announced()).toContain("Inget nytt"));
    expect(announced()).not.toContain("Visar");
  });

  it("draws only what is in view of hundreds, and what has been chosen", async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      anActivity({
        id: `A-${at}`,
        activity: `Ta fram guide nummer ${at} senast den 1 maj 2026`,
        responsible: "LK, LiU",
      }),
    );
    const { user } = await checkedPane({ activities: many });
    expect(screen.getByRole("button", { name: "Studentliv, 300 saker" })).toBeTruthy();
    expect(items().length).toBeLessThan(150);
    await user.click(screen.getByLabelText("Föregående"));
    expect(screen.getByText("300 av 300")).toBeTruthy();
    const chosen = items().find((item) => within(item).queryByRole("button", { expanded: true }))!;
    expect(chosen.getAttribute("aria-posinset")).toBe("300");
    expect(chosen.getAttribute("aria-setsize")).toBe("300");
  });

  it("finds words, and says how many findings have them", async () => {
    const { user } = await checkedPane({ activities: threeActivities("LK, LiU") });
    await user.click(button("Sök och ordna"));
    await user.type(screen.getByLabelText("Sök"), "nummer 1");
    expect(items()).toHaveLength(1);
    expect(announced()).toContain("Visar 1 av 3.");
    await user.type(screen.getByLabelText("Sök"), " och något annat");
    expect(screen.getByText(/^Inget stämmer med det du har valt/)).toBeTruthy();
  });

  it("orders by rule and by who is responsible", async () => {
    const { user } = await checkedPane(faulty);
    await user.click(button("Sök och ordna"));
    await user.selectOptions(screen.getByLabelText("Ordna efter"), "Regel");
    expect(screen.getByRole("button", { name: "En är ansvarig, 1 sak" })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Ordna efter"), "Ansvarig");
    expect(screen.getByRole("button", { name: "LK, LiU, 1 sak" })).toBeTruthy();
  });

  it("shows what is new and what has been put right since one looked", async () => {
    const { user, workbook } = await checkedPane({ activities: threeActivities("LK, LiU") });
    workbook.tables = snapshotsOf({ activities: threeActivities("LK: Kommunikationsstaben") });
    await user.click(button("Kontrollera planen"));
    await waitFor(() => expect(items()).toHaveLength(2));
    await user.click(button("Sök och ordna"));
    const chips = within(screen.getByRole("group", { name: "Sedan du tittade" })).getAllByRole("button");
    expect(chips.map(({ textContent }) => textContent)).toEqual(["Nya 0", "Kvar 2", "Åtgärdade 1"]);
    await user.click(chips[2]!);
    expect(items()).toHaveLength(1);
    expect(items()[0]!.textContent).toContain("Åtgärdad");
  });

  it("gives the focus to what says that all is well when the last finding is gone", async () => {
    const { workbook } = await checkedPane({ activities: [anActivity({ responsible: "LK, LiU" })] });
    const row = within(items()[0]!).getByRole("button");
    act(() => row.focus());
    workbook.tables = snapshotsOf({});
    act(() => screen.getByText("Kontrollera planen").click());
    const allGood = await screen.findByRole("heading", { name: "Inget att anmärka på" });
    await waitFor(() => expect(document.activeElement).toBe(allGood));
  });
});
