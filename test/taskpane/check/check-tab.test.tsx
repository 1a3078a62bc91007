/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { checkPlan } from "../../../src/core/rules/check-plan";
import { anActivity, aPlan, snapshotsOf } from "../../support/plans";
import { renderPane } from "../../support/render-pane";
import { announced, button, checkedPane, faulty, items, threeActivities } from "./checked-pane";
import { today } from "../../support/today";

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
    const { findings } = checkPlan(aPlan(faulty), today);
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
    expect(items()).toHaveLength(checkPlan(aPlan(faulty), today).findings.length);
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

  it("says all of it in English too", async () => {
    const { user } = await renderPane(faulty, { displayLanguage: "en-US" });
    await user.click(button("Check the plan"));
    expect(await screen.findByText("Checked at 10:12")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Error Aktiviteter!F2 .*responsible/ })).toBeTruthy();
    expect(screen.getByRole("group", { name: "Show only" })).toBeTruthy();
  });
});
