import type { Fact } from "../../core/plan/facts";
import type { PlanView } from "../../core/plan/plan-view";
import { factNames } from "../../core/register/facts-table";
import { textKey, type Text } from "../../core/text";

/** What a plan consists of, as it is shown on one page. */
type PlanOutline = {
  readonly facts: readonly { readonly name: Text; readonly value: string }[];
  readonly parties: readonly { readonly name: string; readonly units: number }[];
  readonly areas: readonly { readonly name: string; readonly goals: number; readonly activities: number }[];
  readonly goals: number;
  readonly activities: number;
};

export function outlineOf(plan: PlanView): PlanOutline {
  const { typedFacts, parties, units, areas, goals, activities } = plan;
  const isNamed = (typed: string | null, names: readonly (string | null)[]) =>
    names.some((name) => name !== null && textKey(name) === textKey(typed ?? ""));
  return {
    facts: (Object.keys(factNames) as Fact[]).flatMap((fact) => {
      const value = typedFacts[fact];
      return value === undefined ? [] : [{ name: factNames[fact], value }];
    }),
    parties: parties.map(({ party, shortName }) => ({
      name: party && shortName ? `${party} (${shortName})` : (party ?? shortName ?? ""),
      units: units.filter((unit) => isNamed(unit.party, [party, shortName])).length,
    })),
    areas: areas.map((area) => {
      const name = area.area ?? area.no ?? "";
      // Rows under a name that two areas bear belong to the first of them.
      const key = plan.areasByName.get(textKey(name)) === area ? plan.areaKey(name) : null;
      const count = (rows: ReadonlyMap<string, readonly unknown[]>) =>
        key === null ? 0 : (rows.get(key)?.length ?? 0);
      return { name, goals: count(plan.goalsByArea), activities: count(plan.activitiesByArea) };
    }),
    goals: goals.length,
    activities: activities.length,
  };
}
