import type { PlacedFinding } from "../../app/check-plan";
import { groupBy } from "../../core/group-by";
import type { Place, RowTable } from "../../core/plan/plan";
import type { PlanView } from "../../core/plan/plan-view";
import { sameText, textKey, type Text } from "../../core/text";
import { strings } from "../strings";

/** By what findings are put together. */
export type Grouping = "area" | "rule" | "responsible";

export const groupings: readonly Grouping[] = ["area", "rule", "responsible"];

/** What is to be looked at in one area, of one rule or by one responsible unit. */
export type FindingGroup = {
  readonly key: string;
  readonly title: Text;
  readonly findings: readonly PlacedFinding[];
};

/** Puts findings together. Within a group their order stays. */
export function groupFindings(
  findings: readonly PlacedFinding[],
  plan: PlanView,
  grouping: Grouping,
  ruleTitle: (rule: string) => Text,
): FindingGroup[] {
  if (grouping === "rule")
    return [...groupBy(findings, ({ rule }) => rule)].map(([rule, ofRule]) => ({
      key: `rule ${rule}`,
      title: ruleTitle(rule),
      findings: ofRule,
    }));
  return grouping === "area" ? byArea(findings, plan) : byResponsible(findings, plan);
}

/** The plan as a whole first, then the areas in the plan's order, then those it does not know. */
function byArea(findings: readonly PlacedFinding[], plan: PlanView): FindingGroup[] {
  const areas = plan.areas.map(({ no, area }) => plan.areaKey(area ?? no));
  const order = new Map([...new Set([wholePlan, ...areas])].map((key, at) => [key, at]));
  const groups = groupBy(findings, ({ area }) => (area ? plan.areaKey(area) : wholePlan));
  return [...groups]
    .sort(([one], [other]) => (order.get(one) ?? order.size) - (order.get(other) ?? order.size))
    .map(([key, ofArea]) => ({ key: `area ${key}`, title: areaTitle(key, ofArea, plan), findings: ofArea }));
}

const wholePlan = "";

function areaTitle(key: string, findings: readonly PlacedFinding[], { areasByName }: PlanView): Text {
  if (key === wholePlan) return strings.wholePlan;
  const known = areasByName.get(key);
  return sameText(known?.area ?? known?.no ?? findings[0]?.area ?? "");
}

/** Those responsible in the order of the alphabet, what nobody is responsible for last. */
function byResponsible(findings: readonly PlacedFinding[], plan: PlanView): FindingGroup[] {
  const responsibleAt = responsiblesIn(plan);
  const groups = groupBy(findings, ({ at }) => textKey(responsibleAt(at)));
  return [...groups]
    .sort(([one], [other]) => Number(one === "") - Number(other === "") || one.localeCompare(other, "sv"))
    .map(([key, theirs]) => ({
      key: `responsible ${key}`,
      title: key === "" ? strings.nobodyResponsible : sameText(responsibleAt(theirs[0]!.at)),
      findings: theirs,
    }));
}

function responsiblesIn(plan: PlanView): (place: Place) => string {
  const rows = new Map<string, string>();
  for (const table of ["areas", "goals", "activities"] satisfies RowTable[])
    for (const { key, typed } of plan[table]) rows.set(`${table} ${key}`, typed["responsible"] ?? "");
  return ({ table, row }) => rows.get(`${table} ${row}`) ?? "";
}
