import type { Check } from "../core/rules/check-plan";
import type { Rulebook } from "../core/rules/rulebook";
import type { Day } from "../core/plan/day";
import type { Plan } from "../core/plan/plan";
import type { Layout } from "../core/register/layout";
import { readPlan, tableNames, type ReadPlan } from "../core/register/read-plan";
import { loadRulebook } from "./load-rulebook";
import { placeFindings, type LastingName, type Placed, type PlacedFindings } from "./place-findings";
import type { Workbook, WorkbookTables } from "./workbook";
import { WorkbookError } from "./workbook-error";

/** A finding, and where it stands in the workbook in Excel's own words (`Aktiviteter!G7`). */
export type PlacedFinding = Placed;

/** What a check tells about the plan in a workbook, its findings in the workbook's order. */
export type PlanCheck = PlacedFindings & {
  readonly plan: Plan;
  readonly layout: Layout;
  /** What the plan was held against. */
  readonly rulebook: Rulebook;
  /** What the rules said, before it was placed: exceptions that have lapsed and rules that are turned down among it. */
  readonly check: Check;
};

/** Reads the plan in a workbook and checks it as it stands on a day. Never writes. Throws `no-plan` when there is none. */
export async function checkWorkbook(workbook: Workbook, today: Day): Promise<PlanCheck> {
  return checkRead(await openPlan(workbook), await loadRulebook(), today);
}

/** A plan that has been read from a workbook, and where. */
export type OpenedPlan = Pick<ReadPlan, "plan" | "layout">;

/** Checks a plan that has been read; with an earlier check, only what has changed since. */
export function checkRead(
  { plan, layout }: OpenedPlan,
  rulebook: Rulebook,
  today: Day,
  earlier?: Check,
  nameOf?: LastingName,
): PlanCheck {
  const check = rulebook.checkPlan(plan, today, undefined, earlier);
  return { plan, layout, ...placeFindings(check.places, layout, nameOf), rulebook, check };
}

/** Reads the plan in a workbook. Throws `no-plan` when not one plan table is there. */
export async function openPlan(workbook: Workbook): Promise<OpenedPlan> {
  return planIn(await workbook.readTables(tableNames));
}

/** The plan in tables that have been read. Throws `no-plan` when there are none. */
export function planIn({ tables, otherTables }: WorkbookTables, before?: ReadPlan): ReadPlan {
  if (tables.length === 0) throw new WorkbookError("no-plan");
  return readPlan(tables, otherTables, before);
}
