import type { PlacedFinding } from "../../app/check-plan";
import { groupBy } from "../../core/group-by";
import type { PlanView } from "../../core/plan/plan-view";
import { sameText, type Text } from "../../core/text";
import { strings } from "../strings";

/** What is to be looked at in one area. */
export type FindingGroup = {
  readonly key: string;
  readonly title: Text;
  readonly findings: readonly PlacedFinding[];
};

/** Findings by area: the plan as a whole first, then the areas in the plan's order, then those it does not know. Within one their order stays. */
export function groupFindings(findings: readonly PlacedFinding[], plan: PlanView): FindingGroup[] {
  const areas = plan.areas.map(({ no, area }) => plan.areaKey(area ?? no));
  const order = new Map([...new Set([wholePlan, ...areas])].map((key, at) => [key, at]));
  const groups = groupBy(findings, ({ area }) => (area ? plan.areaKey(area) : wholePlan));
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
