import { reportPage } from "../../../src/core/gate/report-page";
import { shownRows } from "../../../src/core/gate/report-sections";
import { verdictOn } from "../../../src/core/gate/verdict";
import type { CheckResult } from "../../../src/core/rules/check-plan";
import { viewOf } from "../../../src/core/plan/plan-view";
import { readPlan } from "../../../src/core/register/read-plan";
import type { Page } from "../../../src/core/status/page";
import { acceptedFinding, checkedPlan, finding, turnedDownRule } from "../../support/gate";
import { snapshotsOf, type Difference } from "../../support/plans";

const pageOf = (found: Partial<CheckResult> = {}, difference: Difference = {}, lost = ""): Page => {
  const { plan, layout } = readPlan(snapshotsOf(difference).filter(({ name }) => name !== lost));
  const checked = checkedPlan(found);
  const why = { sv: "Någon ansvarar.", en: "Somebody is." };
  const ruleSet = { count: 32, version: "7Q4K-X2MD", whyOf: () => why, onlyAtGate: new Set<string>() };
  const verdict = verdictOn(plan, checked, "2026-11-26");
  return reportPage({ plan: viewOf(plan), layout, checked, verdict, ruleSet, version: "0.1.0" });
};
const texts = (page: Page) => page.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ""));
const lines = (page: Page) => texts(page).map((row) => row.join(" | "));

describe("reportPage", () => {
  it("says what was checked, when, by what, the verdict and the fingerprint", () => {
    const [title, plan, validity, checked, , verdict, counts, fingerprint] = lines(pageOf());
    expect([title, plan, validity]).toEqual([
      "Kontrollrapport",
      "Handlingsplan för samverkan",
      "2026–2030 · KS 2026-101",
    ]);
    expect(checked).toBe(
      "Kontrollerad den 26 november 2026 mot 32 regler (regelversion 7Q4K-X2MD) med Handlingsplansregister 0.1.0",
    );
    expect(verdict).toBe("Planen kan lämnas in.");
    expect(counts).toBe("Inget att anmärka på.");
    expect(fingerprint).toMatch(/^Innehållets fingeravtryck: [\w-]{29}\. Det blir ett annat/);
  });

  it("tells a finding with its place, which is a link to its cell", () => {
    const page = pageOf({ findings: [finding()] });
    const row = page.rows.find(({ cells }) => cells[5]?.value === "activity-has-responsible")!;
    expect(row.cells.map((cell) => cell?.value)).toEqual([
      "Fel",
      "Aktiviteter!F2",
      expect.stringMatching(/^Ta fram en gemensam välkomstguide/),
      "Ansvarig saknas. Välj den enhet som ansvarar.",
      "",
      "activity-has-responsible",
    ]);
    expect(row.cells[0]!.look).toBe("severity-error");
    expect(row.cells[1]).toMatchObject({ look: "link", linkToCell: { sheet: "Aktiviteter", row: 1, column: 5 } });
  });

  it("tells a finding that has no cell, without a link", () => {
    const at = { table: "meetings", row: null, column: null } as const;
    const page = pageOf({ findings: [finding({ at })] }, {}, "PlanMeetings");
    const row = page.rows.find(({ cells }) => cells[5]?.value === "activity-has-responsible")!;
    expect(row.cells[1]).toEqual({ value: "", look: "cell" });
    expect(row.cells[2]!.value).toBe("Möten");
  });

  it("tells what remains first, then warnings, advice, what was accepted and why, and what was turned down", () => {
    const page = pageOf(
      {
        findings: [finding({ severity: "advice" }), finding(), finding({ severity: "warning" })],
        accepted: [acceptedFinding()],
        lapsed: [
          {
            acceptance: { exception: "#2", reason: "Klart ändå", by: null, date: null },
            rule: "goal-has-due",
            at: { table: "goals", row: "M-7Q4KX2MD", column: "due" },
            was: "",
            now: "2029",
          },
        ],
        turnedDown: [turnedDownRule({ from: "error", to: "warning", reason: "Vi är få" })],
      },
      { rules: [{ rule: "activity-has-due", severity: "av" }] },
    );
    const all = lines(page);
    const sections = page.rows.flatMap(({ cells: [cell] }) => (cell?.look === "heading" ? [cell.value] : []));
    expect(sections).toEqual([
      "Återstår innan planen kan lämnas in (1)",
      "Varningar (1)",
      "Råd (1)",
      "Godtaget med motivering (1)",
      "Undantag som inte längre gäller (1)",
      "Regler som är nedsatta eller avstängda (1)",
    ]);
    expect(all.join("\n")).toContain("Beslutas i maj – Samordnare, den 3 maj 2026");
    expect(all.join("\n")).toContain("Undantaget gjordes för ””. Nu står det ”2029”. | Klart ändå | goal-has-due");
    expect(all.join("\n")).toContain(
      "Regler!B2 | Någon ansvarar. | Räknas som varning här, annars som fel. | Vi är få | activity-has-due",
    );
    expect(all[5]).toBe(
      "1 punkt återstår innan planen kan lämnas in. Observera att 1 regel om fel är nedsatt eller avstängd i planen.",
    );
  });

  it("tells 300 findings of 10,000, those that stop the plan first, and how many more there are", () => {
    const findings = Array.from({ length: 10_000 }, (_, at) => finding({ severity: at % 2 ? "error" : "advice" }));
    const page = pageOf({ findings });
    expect(page.rows.filter(({ cells }) => cells[1]?.linkToCell)).toHaveLength(2 * shownRows);
    expect(lines(page).filter((row) => row.startsWith("Och 4\u00a0700 till."))).toHaveLength(2);
  });

  it("repeats the columns' headings, wherever they stand, on printed pages", () => {
    const page = pageOf({ findings: [finding()] });
    const at = page.rows.findIndex(({ cells }) => cells[0]?.look === "columnHeading") + 1;
    expect(page.print.headRows).toEqual({ first: at, last: at });
    expect(page.print.header).toBe("KS 2026-101 · Handlingsplan för samverkan");
  });

  it("speaks the plan's language", () => {
    const page = pageOf({ findings: [finding()] }, { language: "engelska" });
    expect(page.name).toBe("Check report");
    expect(lines(page)[5]).toBe("1 point remains before the plan can be submitted.");
  });
});
