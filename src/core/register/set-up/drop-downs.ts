import type { TableKey } from "../../plan/plan";

/** A list that cells are chosen from: the rows of a column of the register, under a name of the workbook's. */
export type ListSource = { readonly name: string; readonly table: TableKey; readonly column: string };

/**
 * The lists, under names that are the same in both languages. A validation may not refer to a table's column itself, but
 * to a name that does; Excel keeps the name true when rows come and when the heading is renamed.
 */
export const listSources = {
  parties: { name: "PlanListParties", table: "parties", column: "shortName" },
  units: { name: "PlanListUnits", table: "units", column: "unit" },
  areas: { name: "PlanListAreas", table: "areas", column: "area" },
  goals: { name: "PlanListGoals", table: "goals", column: "goal" },
  meetings: { name: "PlanListMeetings", table: "meetings", column: "meeting" },
  statuses: { name: "PlanListStatuses", table: "statuses", column: "status" },
} as const satisfies Record<string, ListSource>;

export type ListKey = keyof typeof listSources;

/** Which columns are chosen from which list. */
const lists: { readonly [Table in TableKey]?: Readonly<Record<string, ListKey>> } = {
  units: { party: "parties" },
  areas: { responsible: "units" },
  goals: { area: "areas", responsible: "units" },
  activities: {
    area: "areas",
    goal: "goals",
    responsible: "units",
    takingPart: "units",
    status: "statuses",
    control: "parties",
  },
  reports: { meeting: "meetings", status: "statuses" },
  decisions: { party: "parties" },
};

/** The list that a column is chosen from, if any. */
export function listOf(table: TableKey, column: string): ListSource | null {
  const key = lists[table]?.[column];
  return key ? listSources[key] : null;
}
