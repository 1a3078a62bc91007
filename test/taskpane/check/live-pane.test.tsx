/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { ChangeHint } from "../../../src/app/change-hint";
import { WorkbookError } from "../../../src/app/workbook-error";
import { virtualClock } from "../../../src/workbench/sharing/clock";
import { anActivity, snapshotsOf, type Difference } from "../../support/plans";
import { renderPane } from "../../support/render-pane";
import { announced, button, items, threeActivities } from "./checked-pane";

afterEach(() => localStorage.clear());

describe("the pane that follows along", () => {
  it("shows what a colleague's edit brings, marks it as new, and says so", async () => {
    const { change } = await following({ activities: threeActivities("LK: Kommunikationsstaben") });
    expect(screen.getByText("Följer med")).toBeTruthy();
    await change({ activities: threeActivities("LK, LiU") });
    expect(items()).toHaveLength(3);
    expect(items().map((item) => within(item).queryByText("Ny") !== null)).toEqual([false, true, false]);
    expect(announced()).toBe("1 ny.");
  });

  it("says how much has been put right when nothing is left", async () => {
    const { change } = await following({ activities: threeActivities("LK, LiU") });
    await change({ activities: threeActivities("LK: Kommunikationsstaben").slice(1, 2) });
    expect(screen.getByText("Inget att anmärka på")).toBeTruthy();
    expect(screen.getByText("3 punkter är åtgärdade sedan du tittade.")).toBeTruthy();
  });

  it("says the same of the next edit, too", async () => {
    const { change } = await following({ activities: [anActivity()] });
    await change({ activities: [anActivity({ responsible: null })] });
    expect(announced()).toBe("1 ny.");
    await change({ activities: [anActivity({ responsible: null, due: null })] });
    expect(announced()).toBe("1 ny.\u00a0");
  });

  it("says which status sheets two people have made at once", async () => {
    const { pass, user, workbook } = await following({});
    workbook.doubled = [{ name: "Status – översikt (2)", original: "Status – översikt" }];
    workbook.tell({ kind: "sheets", by: "colleague" });
    await pass(300);
    await user.click(screen.getByRole("tab", { name: "Uppföljning" }));
    expect(
      screen.getByText(/^Bladet ”Status – översikt \(2\)” skapades samtidigt som ”Status – översikt”/),
    ).toBeTruthy();
    workbook.doubled = [];
    workbook.tell({ kind: "sheets", by: "me" });
    await pass(300);
    expect(screen.queryByText(/skapades samtidigt/)).toBeNull();
  });

  it("keeps the focus where it is, and hands it on when its row is gone", async () => {
    const { change, user } = await following({ activities: threeActivities("LK, LiU") });
    const [, second] = within(screen.getByLabelText("Att titta på")).getAllByRole("button", { name: /^Fel/ });
    await user.click(second!);
    const activities = threeActivities("LK, LiU");
    await change({
      activities: [{ ...activities[0], responsible: "LK: Kommunikationsstaben" }, ...activities.slice(1)],
    });
    expect(document.activeElement).toBe(second);
    await change({
      activities: [activities[0]!, { ...activities[1], responsible: "LK: Kommunikationsstaben" }, activities[2]!],
    });
    expect(document.activeElement?.textContent).toContain("Aktiviteter!F4");
  });

  it("opens the finding whose cell the person goes to, and leaves the focus and the workbook alone", async () => {
    const { workbook, pass } = await following({ activities: threeActivities("LK, LiU") });
    const before = document.activeElement;
    act(() => workbook.goTo({ sheetId: "Aktiviteter", row: 2, column: 5 }));
    await pass(0);
    expect(screen.getByRole("button", { expanded: true, name: /^Fel/ }).textContent).toContain("Aktiviteter!F3");
    expect(document.activeElement).toBe(before);
    expect(workbook.selected).toBeNull();
    act(() => workbook.goTo({ sheetId: "Aktiviteter", row: 9, column: 9 }));
    await pass(0);
    expect(screen.getByRole("button", { expanded: true, name: /^Fel/ }).textContent).toContain("Aktiviteter!F3");
  });

  it("tells which rows have changed, by whose hand and from what to what, until they are marked as read", async () => {
    const { change, user, workbook } = await following({ activities: threeActivities("LK: Kommunikationsstaben") });
    expect(screen.getByText("Inga rader ändrade sedan du tittade")).toBeTruthy();
    await change({ activities: threeActivities("LK, LiU") });
    await user.click(button("1 rad ändrad sedan du tittade"));
    const row = screen.getByRole("button", { name: /^Ändrad rad · Av en kollega/ });
    expect(row.textContent).toContain("Ta fram guide nummer 1");
    expect(row.closest("li")!.querySelector("dl")!.textContent).toBe("AnsvarigLK: Kommunikationsstaben → LK, LiU");
    await user.click(row);
    expect(workbook.selected).toBe("Aktiviteter!F3");
    await user.click(button("Markera som läst"));
    expect(screen.getByText("Inga rader ändrade sedan du tittade")).toBeTruthy();
    expect(screen.queryByText("Ny")).toBeNull();
  });

  it("says that it waits for a cell that is being edited, and goes on by itself", async () => {
    const { change, pass, workbook } = await following({ activities: [anActivity()] });
    workbook.trouble = new WorkbookError("cell-being-edited");
    await change({ activities: [anActivity({ responsible: null })] });
    expect(announced()).toContain("En cell redigeras. Kontrollen går vidare när det är klart.");
    workbook.trouble = null;
    await pass(1000);
    expect(screen.getByText("Följer med")).toBeTruthy();
    expect(items()).toHaveLength(1);
  });

  it("offers a way on when the contact with the workbook is lost", async () => {
    const { change, workbook } = await following({ activities: [anActivity()] });
    workbook.trouble = new WorkbookError("session-lost");
    await change({});
    expect(screen.getByRole("alert").textContent).toContain("Kontakten med arbetsboken bröts");
    expect(button("Ladda om")).toBeTruthy();
  });
});

// Helpers

/** A pane that has checked a plan; `change` puts another plan there as a colleague would. */
async function following(plan: Difference) {
  const clock = virtualClock();
  const shown = await renderPane(plan, { timers: clock });
  await shown.user.click(screen.getByText("Kontrollera planen"));
  await screen.findByText("Kontrollerad kl. 10.12");
  const pass = (milliseconds: number) =>
    act(async () => {
      clock.pass(milliseconds);
      await new Promise((resolve) => setTimeout(resolve));
    });
  const change = async (next: Difference) => {
    shown.workbook.tables = snapshotsOf(next);
    shown.workbook.tell(structure);
    await pass(300);
  };
  return { ...shown, pass, change };
}

const structure: ChangeHint = { kind: "structure", by: "colleague" };
