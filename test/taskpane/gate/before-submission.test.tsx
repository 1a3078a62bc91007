/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/app/workbook-error";
import { virtualClock } from "../../../src/workbench/sharing/clock";
import { anActivity, snapshotsOf, type Difference } from "../../support/plans";
import { renderPane } from "../../support/render-pane";
import { button } from "../check/checked-pane";

afterEach(() => localStorage.clear());

const twoOwners = anActivity({ responsible: "LK, LiU" });
const accepting = {
  rule: "responsible-is-single",
  row: "A-7Q4KX2MD",
  column: "Ansvarig",
  value: "LK, LiU",
  reason: "Parterna delar ansvaret enligt beslut",
  by: "Samordnare",
  date: "2026-05-03",
} as const;

describe("the check before submission", () => {
  it("is a step from the check, says what it does, and leads back to where one was", async () => {
    const { user } = await renderPane();
    await user.click(button("Inför inlämning"));
    const title = await screen.findByRole("heading", { name: "Inför inlämning" });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText(/^Planen prövas mot alla regler/)).toBeTruthy();
    await user.click(button("Till kontrollen"));
    expect(document.activeElement).toBe(button("Inför inlämning"));
  });

  it("lets a plan without errors pass, and gives the fingerprint of its content", async () => {
    await judged({});
    expect(verdict()).toBe("Planen kan lämnas in.");
    expect(screen.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){5}$/)).toBeTruthy();
    expect(screen.getByText("Inget att anmärka på.")).toBeTruthy();
  });

  it("says how much remains, lists it, and leads to the cells", async () => {
    const { user, workbook } = await judged({ activities: [twoOwners, anActivity({ id: "A-2", responsible: null })] });
    expect(verdict()).toBe("2 punkter återstår innan planen kan lämnas in.");
    const left = within(list("Återstår (2)")).getAllByRole("button");
    expect(left.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Aktiviteter!F2Två står som ansvariga/),
      expect.stringMatching(/^Aktiviteter!F3/),
    ]);
    await user.click(left[1]!);
    await waitFor(() => expect(workbook.selected).toBe("Aktiviteter!F3"));
  });

  it("tells accepted errors apart, with their reasons", async () => {
    await judged({ activities: [twoOwners], exceptions: [accepting] });
    expect(verdict()).toBe("Planen kan lämnas in.");
    expect(list("Godtaget med motivering (1)").textContent).toContain(
      "Motivering: Parterna delar ansvaret enligt beslut, Samordnare, den 3 maj 2026",
    );
  });

  it("does not let what cannot be read be accepted or turned down", async () => {
    await judged({
      activities: [anActivity({ responsible: { error: "#REF!" } })],
      exceptions: [{ ...accepting, rule: "cell-is-not-error", value: "#REF!" }],
      rules: [{ rule: "cell-is-not-error", severity: "av" }],
    });
    expect(verdict()).toMatch(/^\d+ punkte?r? återstår innan planen kan lämnas in\.$/);
  });

  it("lets what is tried only here be accepted here, with a reason", async () => {
    const { user } = await judged({ decisions: [], exceptions: [accepting] });
    const only = list("Prövas bara inför inlämning (1)");
    await user.click(within(only).getByRole("button", { name: "Godta med motivering" }));
    expect(within(only).getByLabelText("Motivering")).toBeTruthy();
  });

  it("says in the verdict that a rule about errors is turned down, and why", async () => {
    await judged({
      activities: [twoOwners],
      rules: [{ rule: "responsible-is-single", severity: "råd", reason: "Vi äger ihop" }],
    });
    expect(verdict()).toBe("Planen kan lämnas in. Observera att 1 regel om fel är nedsatt eller avstängd i planen.");
    const rule = list("Regler som är nedsatta eller avstängda (1)").textContent;
    expect(rule).toContain("Räknas som råd här, annars som fel.");
    expect(rule).toContain("Motivering: Vi äger ihop");
  });

  it("says that the verdict has expired as soon as the plan is another, also to a screen reader", async () => {
    const { change } = await judged({ activities: [twoOwners], exceptions: [accepting] });
    await change({ activities: [twoOwners], exceptions: [{ ...accepting, by: "Ordförande" }] });
    const expired = "Planen har ändrats sedan kontrollen kl. 10.12. Kontrollera igen.";
    expect(verdict()).toBe(expired);
    expect(screen.getByText("Då: Planen kan lämnas in.")).toBeTruthy();
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(expired);
  });

  it("keeps the verdict when rows are sorted, and gives it back when an edit is undone", async () => {
    const activities = [anActivity(), anActivity({ id: "A-2", activity: "Öppna ett kontor i stadsdelen före 2027" })];
    const { change } = await judged({ activities });
    const before = verdict();
    await change({ activities: [...activities].reverse() });
    expect(verdict()).toBe(before);
    await change({ activities: [anActivity({ due: "HT 2027" }), activities[1]!] });
    expect(verdict()).toContain("Planen har ändrats");
    await change({ activities });
    expect(verdict()).toBe(before);
  });

  it("makes the report of the plan as it stands by then", async () => {
    const { user, workbook, change } = await judged({});
    await change({ activities: [twoOwners] });
    await user.click(button("Skapa kontrollrapport"));
    expect(await screen.findByText(/^Kontrollrapporten är klar\..* Uppdaterad kl\. 10\.12\.$/)).toBeTruthy();
    expect(verdict()).toBe("1 punkt återstår innan planen kan lämnas in.");
    const words = workbook.pages.get("gateReport")!.rows.map(({ cells }) => cells[0]?.value);
    expect(words).toContain("1 punkt återstår innan planen kan lämnas in.");
  });

  it("says why a report cannot be made, and keeps the verdict", async () => {
    const { user, workbook } = await judged({});
    workbook.trouble = new WorkbookError("workbook-protected");
    await user.click(button("Skapa kontrollrapport"));
    expect((await screen.findByRole("alert")).textContent).toContain("Arbetsbokens struktur är skyddad");
    expect(verdict()).toBe("Planen kan lämnas in.");
  });

  it("speaks English, too", async () => {
    const { user } = await renderPane({ activities: [twoOwners] }, { displayLanguage: "en-US" });
    await user.click(button("Before submission"));
    await user.click(await screen.findByRole("button", { name: "Check before submission" }));
    expect(
      await screen.findByRole("heading", { name: "1 point remains before the plan can be submitted." }),
    ).toBeTruthy();
    expect(button("Create check report")).toBeTruthy();
  });
});

// Helpers

/** The pane once it has judged a plan; `change` puts another plan there as a colleague would. */
async function judged(plan: Difference) {
  const clock = virtualClock();
  const shown = await renderPane(plan, { timers: clock });
  await shown.user.click(button("Inför inlämning"));
  await shown.user.click(await screen.findByRole("button", { name: "Kontrollera inför inlämning" }));
  await screen.findByText("Innehållets fingeravtryck");
  const change = async (next: Difference) => {
    shown.workbook.tables = snapshotsOf(next);
    shown.workbook.tell({ kind: "structure", by: "colleague" });
    await act(async () => {
      clock.pass(300);
      await new Promise((resolve) => setTimeout(resolve));
    });
  };
  return { ...shown, change };
}

function verdict(): string | null {
  const section = screen.getByText("Innehållets fingeravtryck").closest("section")!;
  return within(section).getByRole("heading").textContent;
}

function list(title: string): HTMLElement {
  return screen.getByRole("heading", { name: title }).closest("section")!;
}
