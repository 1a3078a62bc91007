import type { Fact } from "../../core/plan/facts";
import type { Plan } from "../../core/plan/plan";
import { factNames } from "../../core/register/facts-table";
import { textKey, type Text } from "../../core/text";

/** What a plan consists of, as it is shown on one page. */
export type PlanOutline = {
  readonly facts: readonly { readonly name: Text; readonly value: string }[];
  readonly parties: readonly { readonly name: string; readonly units: number }[];
  readonly areas: readonly { readonly name: string; readonly goals: number; readonly activities: number }[];
  readonly goals: number;
  readonly activities: number;
};

export function outlineOf({ typedFacts, parties, units, areas, goals, activities }: Plan): PlanOutline {
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
    areas: areas.map(({ no, area }) => ({
      name: area ?? no ?? "",
      goals: goals.filter((goal) => isNamed(goal.area, [area, no])).length,
      activities: activities.filter((activity) => isNamed(activity.area, [area, no])).length,
    })),
    goals: goals.length,
    activities: activities.length,
  };
}
