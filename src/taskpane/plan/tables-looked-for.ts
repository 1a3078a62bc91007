import type { TableKey } from "../../core/plan/plan";
import { definitionOf } from "../../core/register/layout";
import { tables } from "../../core/register/tables";

/** The tables that a plan cannot do without, by their names in Excel and what people call them. */
export const tablesLookedFor = (Object.keys(tables) as TableKey[]).map(definitionOf).filter(({ needed }) => needed);
