import type { Report } from "../core/gate/report";
import { reportPage } from "../core/gate/report-page";
import { verdictOn } from "../core/gate/verdict";
import type { Day } from "../core/plan/day";
import { viewOf } from "../core/plan/plan-view";
import type { Rulebook } from "../core/rules/rulebook";
import { openPlan, type OpenedPlan } from "./check-plan";
import { loadRulebook } from "./load-rulebook";
import type { Workbook } from "./workbook";

/** The day on which a plan is judged, and by which version of the add-in. */
export type Judging = { readonly today: Day; readonly version: string };

/** Holds a plan that has been read to every rule, those that wait for its submission among them. */
export function judgePlan({ plan, layout }: OpenedPlan, rulebook: Rulebook, { today, version }: Judging): Report {
  const { rules, version: ruleVersion, whyOf } = rulebook;
  const checked = rulebook.checkPlan(plan, today, rules);
  const onlyAtGate = new Set(rules.flatMap(({ id, onlyAtGate }) => (onlyAtGate ? [id] : [])));
  const ruleSet = { count: rules.length, version: ruleVersion, whyOf, onlyAtGate };
  return { plan: viewOf(plan), layout, checked, verdict: verdictOn(plan, checked, today), ruleSet, version };
}

/** Reads the plan in a workbook and judges whether it may be submitted. Never writes. Throws `no-plan`. */
export async function gateWorkbook(workbook: Workbook, judging: Judging): Promise<Report> {
  return judgePlan(await openPlan(workbook), await loadRulebook(), judging);
}

/** Makes the sheet of a report, or brings it up to date. `run` is a word of this run's own. */
export async function writeReport(workbook: Workbook, report: Report, run?: string): Promise<void> {
  await workbook.writePages([reportPage(report)], run);
}
