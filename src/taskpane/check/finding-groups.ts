import type { PlacedFinding } from "../../app/check-plan";
import { groupBy } from "../../core/group-by";
import type { PlanView } from "../../core/plan/plan-view";
import type { Layout } from "../../core/register/layout";
import { sameText, type Text } from "../../core/text";
import { strings } from "../strings";
import { severities } from "./severities";

/** What is to be looked at in one area, in the order in which it stands in the workbook. */
export type FindingGroup = {
  readonly key: string;
  readonly title: Text;
  readonly findings: readonly PlacedFinding[];
};

/** Findings by area: the plan as a whole first, then the areas in the plan's order, then those it does not know. */
export function groupFindings(findings: readonly PlacedFinding[], plan: PlanView, layout: Layout): FindingGroup[] {
  const areas = plan.areas.map(({ no, area }) => plan.areaKey(area ?? no));
  const order = new Map([...new Set([wholePlan, ...areas])].map((key, at) => [key, at]));
  const inOrder = sortedByPlace(findings, layout);
  const groups = groupBy(inOrder, ({ area }) => (area ? plan.areaKey(area) : wholePlan));
  return [...groups]
    .map(([key, ofArea]) => ({ key, title: titleOf(key, ofArea, plan), findings: ofArea }))
    .sort((one, other) => (order.get(one.key) ?? order.size) - (order.get(other.key) ?? order.size));
}

const wholePlan = "";

function titleOf(key: string, findings: readonly PlacedFinding[], { areasByName }: PlanView): Text {
  if (key === wholePlan) return strings.wholePlan;
  const known = areasByName.get(key);
  return sameText(known?.area ?? known?.no ?? findings[0]?.area ?? "");
}

/** By table, row and column as they stand in the workbook; headings come before rows, and in a cell what matters most. */
function sortedByPlace(findings: readonly PlacedFinding[], layout: Layout): PlacedFinding[] {
  const tables = new Map([...layout.keys()].map((table, at) => [table, at]));
  const placed = findings.map((finding) => {
    const { table, row, column } = finding.at;
    const found = layout.get(table);
    return {
      finding,
      table: tables.get(table) ?? -1,
      row: found?.rows.get(row ?? "") ?? -1,
      column: found?.columns.get(column ?? "") ?? -1,
      severity: severities.indexOf(finding.severity),
    };
  });
  placed.sort(
    (one, other) =>
      one.table - other.table || one.row - other.row || one.column - other.column || one.severity - other.severity,
  );
  return placed.map(({ finding }) => finding);
}
