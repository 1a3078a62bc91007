import type { Finding } from "../core/rules/check-plan";
import type { Rulebook } from "../core/rules/rulebook";
import type { Day } from "../core/plan/day";
import type { Plan } from "../core/plan/plan";
import { addressText, locate, type Layout } from "../core/register/layout";
import { readPlan, tableNames } from "../core/register/read-plan";
import { inWorkbookOrder } from "./in-workbook-order";
import { loadRulebook } from "./load-rulebook";
import type { Workbook, WorkbookTables } from "./workbook";
import { WorkbookError } from "./workbook-error";

/** A finding, and where it stands in the workbook in Excel's own words (`Aktiviteter!G7`). */
export type PlacedFinding = Finding & { readonly address: string };

/** What a check tells about the plan in a workbook, its findings in the workbook's order. */
export type PlanCheck = {
  readonly plan: Plan;
  readonly layout: Layout;
  readonly findings: readonly PlacedFinding[];
  readonly accepted: readonly PlacedFinding[];
  /** What the plan was held against. */
  readonly rulebook: Rulebook;
};

/** Reads the plan in a workbook and checks it as it stands on a day. Never writes. Throws `no-plan` when there is none. */
export async function checkWorkbook(workbook: Workbook, today: Day): Promise<PlanCheck> {
  return checkRead(await openPlan(workbook), await loadRulebook(), today);
}

/** A plan that has been read from a workbook, and where. */
export type OpenedPlan = { readonly plan: Plan; readonly layout: Layout };

/** Checks a plan that has been read. */
export function checkRead({ plan, layout }: OpenedPlan, rulebook: Rulebook, today: Day): PlanCheck {
  const { findings, accepted } = rulebook.checkPlan(plan, today);
  const placed = (finding: Finding): PlacedFinding => {
    const address = locate(finding.at, layout);
    return { ...finding, address: address ? addressText(address) : "" };
  };
  return {
    plan,
    layout,
    findings: inWorkbookOrder(findings, layout).map(placed),
    accepted: inWorkbookOrder(accepted, layout).map(placed),
    rulebook,
  };
}

/** Reads the plan in a workbook. Throws `no-plan` when not one plan table is there. */
export async function openPlan(workbook: Workbook): Promise<OpenedPlan> {
  return planIn(await workbook.readTables(tableNames));
}

/** The plan in tables that have been read. Throws `no-plan` when there are none. */
export function planIn({ tables, otherTables }: WorkbookTables): OpenedPlan {
  if (tables.length === 0) throw new WorkbookError("no-plan");
  return readPlan(tables, otherTables);
}
