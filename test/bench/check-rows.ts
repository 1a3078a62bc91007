import type { WorkbookTables } from "../../src/app/workbook";
import type { CellValue } from "../../src/core/plan/cell";
import { tableNames } from "../../src/core/register/read-plan";
import { readTables } from "../../src/files/read-tables";
import { inventedPlan } from "../../src/samples/invented";
import { registerBook } from "../../src/samples/register-book";

export type Row = Readonly<Record<string, CellValue>>;

/** The rows of a register as large as one likes, and its tables as a workbook would give them. */
export type BigRegister = {
  readonly activities: readonly Row[];
  readonly goals: readonly Row[];
  readonly areas: readonly string[];
  readonly statuses: readonly string[];
  readonly tables: WorkbookTables;
};

const days = ["2026-03-31", "2026-09-01", "2027-01-15", "2027-12-31", "2028-06-30"];

/** A register of invented rows, told apart by their IDs unless they are to be duplicates. Start and end are days in ISO form. */
export function bigRegister(activities: number, goals: number, areDuplicates = false): BigRegister {
  const plan = inventedPlan();
  const many = (rows: readonly Row[], letter: string, count: number): Row[] =>
    Array.from({ length: count }, (_, at) => {
      const model = rows[areDuplicates ? 0 : at % rows.length]!;
      const row = { ...model, due: days[(at % 4) + 1]!, ...(areDuplicates ? {} : toldApart(model, at)) };
      const id = `${letter}-${String(areDuplicates ? 0 : at).padStart(8, "0")}`;
      return letter === "A" ? { ...row, id, start: days[at % 3]! } : { ...row, id };
    });
  const ownGoals = many((plan.goals ?? []) as readonly Row[], "M", goals);
  const rows = {
    goals: ownGoals,
    activities: many((plan.activities ?? []) as readonly Row[], "A", activities).map((row, at) =>
      row["goal"] ? { ...row, goal: ownGoals[at % goals]!["goal"] ?? null } : row,
    ),
  };
  const { tables, otherTables } = readTables(registerBook({ ...plan, ...rows }), tableNames);
  const words = (list: readonly unknown[] | undefined, column: string) =>
    (list ?? []).map((row) => String((row as Row)[column]));
  return {
    ...rows,
    areas: words(plan.areas, "area"),
    statuses: words(plan.statuses, "status"),
    tables: { tables, otherTables },
  };
}

/** The row's own sentence with a number in it, as no two activities of a plan are the same. */
function toldApart({ activity, goal }: Row, at: number): Row {
  if (typeof activity === "string") return { activity: `${activity} nr ${at}` };
  return typeof goal === "string" ? { goal: `${goal} nr ${at}` } : {};
}

/** The same cells as if they had just been read: what remembers rows that it has seen knows none of them. */
export function justRead({ tables, otherTables }: WorkbookTables): WorkbookTables {
  return { tables: tables.map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) })), otherTables };
}
