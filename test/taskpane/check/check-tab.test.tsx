/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { anActivity, aPlan, snapshotsOf } from "../../support/plans";
import { checkPlan } from "../../../src/core/rules/check-plan";
import { renderPane } from "../../support/render-pane";

afterEach(() => localStorage.clear());

describe("the check tab", () => {
  it("waits to be asked, and says what the check does", async () => {
    const { user } = await renderPane(faulty);
    expect(screen.getByRole("heading", { name: "Planen är inte kontrollerad än" })).toBeTruthy();
    await user.click(button("Kontrollera planen"));
    expect(await screen.findByText("Kontrollerad kl. 10.12")).toBeTruthy();
    expect(screen.queryByText("Planen är inte kontrollerad än")).toBeNull();
  });

  it("says that there is nothing to remark on", async () => {
    const { user } = await renderPane();
    await user.click(button("Kontrollera planen"));
    expect(await screen.findByRole("heading", { name: "Inget att anmärka på" })).toBeTruthy();
    expect(screen.getByText(/^Planen följer alla \d+ regler som prövas\.$/)).toBeTruthy();
  });

  it("groups the findings by area, with counts that add up", async () => {
    await checkedPane(faulty);
    const headings = screen.getAllByRole("button", { name: /, \d+ sak(?:er)?$/, expanded: true });
    const counts = headings.map(({ textContent }) => Number(/\d+$/.exec(textContent ?? "")?.[0]));
    const { findings } = checkPlan(aPlan(faulty));
    expect(headings.map(({ textContent }) => textContent?.replace(/\d+$/, ""))).toEqual(["Studentliv", "Idrott"]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(findings.length);
    expect(items()).toHaveLength(findings.length);
  });

  it("counts each severity once in view, and reads the bar out", async () => {
    await checkedPane({ activities: threeActivities("LK, LiU") });
    const chips = within(screen.getByRole("group", { name: "Visa bara" })).getAllByRole("button");
    expect(chips.map(({ textContent }) => textContent)).toEqual(["Fel 3", "Varningar 0", "Råd 0"]);
    expect(screen.getByRole("img", { name: "3 fel" })).toBeTruthy();
    expect(screen.queryByText("3 fel")).toBeNull();
  });

  it("shows a finding's severity, sentence, place and row in words", async () => {
    await checkedPane(faulty);
    const finding = screen.getByRole("button", { name: /^Fel Aktiviteter!F2 / });
    expect(finding.textContent).toContain("Två står som ansvariga");
    expect(finding.textContent).toContain("Ta fram en gemensam välkomstguide");
  });

  it("folds a group away and opens it again", async () => {
    const { user } = await checkedPane(faulty);
    const before = items().length;
    await user.click(screen.getByRole("button", { name: /^Studentliv/ }));
    expect(items().length).toBeLessThan(before);
    await user.click(screen.getByRole("button", { name: /^Studentliv/ }));
    expect(items()).toHaveLength(before);
  });

  it("keeps the list to the severities that are picked", async () => {
    const { user } = await checkedPane(faulty);
    const filter = screen.getByRole("group", { name: "Visa bara" });
    const errors = within(filter).getByRole("button", { name: /^Fel / });
    await user.click(errors);
    expect(errors.getAttribute("aria-pressed")).toBe("true");
    expect(items().every(({ textContent }) => textContent?.startsWith("Fel"))).toBe(true);
    expect(items()).toHaveLength(Number(errors.textContent?.replace(/\D/g, "")));
    await user.click(errors);
    expect(items()).toHaveLength(checkPlan(aPlan(faulty)).findings.length);
  });

  it("stands in the cell of a finding that is clicked, wherever its row is by then", async () => {
    const { user, workbook } = await checkedPane(faulty);
    const place = /^Fel Aktiviteter!F2 /;
    await user.click(screen.getByRole("button", { name: place }));
    await waitFor(() => expect(workbook.selected).toBe("Aktiviteter!F2"));

    workbook.tables = workbook.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() }));
    await user.click(screen.getByRole("button", { name: place }));
    await waitFor(() => expect(workbook.selected).toBe("Aktiviteter!F3"));
  });

  it("tells more of the chosen one: the cell's words and why the rule stands", async () => {
    const { user } = await checkedPane(faulty);
    const finding = screen.getByRole("button", { name: /^Fel Aktiviteter!F2 / });
    await user.click(finding);
    expect(finding.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("I cellen står").nextElementSibling?.textContent).toBe("LK, LiU");
    expect(screen.getByText("Varför det spelar roll").nextElementSibling?.textContent).toMatch(/\.$/);
  });

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
    expect(document.activeElement).toBe(within(list.getAllByRole("listitem")[1]!).getByRole("button"));
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
    expect(list.getAttribute("aria-keyshortcuts")).toBe("ArrowUp ArrowDown ArrowLeft ArrowRight Home End J K");
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

  it("says aloud what has changed since the check before, and keeps the focus", async () => {
    const { user, workbook } = await checkedPane(faulty);
    workbook.tables = snapshotsOf({ activities: [anActivity({ responsible: "LK, LiU" })] });
    await user.click(button("Kontrollera planen"));
    await waitFor(() => expect(announced()).toMatch(/^Kontrollen är klar\. 1 sak att titta på\. \d åtgärdade\.$/));
    expect(document.activeElement).toBe(button("Kontrollera planen"));
    await user.click(button("Kontrollera planen"));
    await waitFor(() =>
      expect(announced()).toBe("Kontrollen är klar. 1 sak att titta på. Inget nytt sedan förra kontrollen."),
    );
  });

  it("forgets a pick that has nothing left to show", async () => {
    const { user, workbook } = await checkedPane(faulty);
    await user.click(within(screen.getByRole("group", { name: "Visa bara" })).getByRole("button", { name: /^Fel / }));
    workbook.tables = snapshotsOf({ activities: [anActivity({ due: null })] });
    await user.click(button("Kontrollera planen"));
    await waitFor(() => expect(items()).toHaveLength(1));
  });

  it("shows a hundred of a group at a time, and steps on to those not shown", async () => {
    const many = Array.from({ length: 250 }, (_, at) =>
      anActivity({
        id: `A-${at}`,
        activity: `Ta fram guide nummer ${at} senast den 1 maj 2026`,
        responsible: "LK, LiU",
      }),
    );
    const { user } = await checkedPane({ activities: many });
    expect(items()).toHaveLength(100);
    await user.click(screen.getByText("Visa 100 till av 150"));
    expect(items()).toHaveLength(200);
    await user.click(screen.getByLabelText("Föregående"));
    expect(items()).toHaveLength(250);
    expect(screen.getByText("250 av 250")).toBeTruthy();
  });

  it("says all of it in English too", async () => {
    const { user } = await renderPane(faulty, { displayLanguage: "en-US" });
    await user.click(button("Check the plan"));
    expect(await screen.findByText("Checked at 10:12")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Error Aktiviteter!F2 .*responsible/ })).toBeTruthy();
    expect(screen.getByRole("group", { name: "Show only" })).toBeTruthy();
  });
});

// Helpers

/** Two things to look at in one area, and some in an area that the plan does not know. */
const faulty = {
  activities: [
    anActivity({ responsible: "LK, LiU" }),
    anActivity({ id: "A-2", area: "Idrott", responsible: null, due: "snart" }),
  ],
};

/** Three activities, of which the first and the last are both parties' and the one between is whose one says. */
function threeActivities(responsible: string) {
  return ["LK, LiU", responsible, "LK, LiU"].map((whose, at) =>
    anActivity({ id: `A-${at}`, activity: `Ta fram guide nummer ${at} senast den 1 maj 2026`, responsible: whose }),
  );
}

async function checkedPane(plan: Parameters<typeof renderPane>[0]) {
  const shown = await renderPane(plan);
  await shown.user.click(screen.getByText("Kontrollera planen"));
  await screen.findByText("Kontrollerad kl. 10.12");
  return shown;
}

function button(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

function items(): HTMLElement[] {
  return [...screen.getByLabelText("Att titta på").querySelectorAll("li")];
}

function announced(): string {
  return screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");
}
