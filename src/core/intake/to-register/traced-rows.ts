import type { RegisterContents } from "../../register/set-up/register-to-be";
import type { Note, Proposal, ProposedActivity, ProposedGoal, ProposedUnit } from "../proposal";
import type { Said, Spot } from "../source";

/** A value as it is to be written in its column, and where in the source it was read. */
export type TracedValue = { readonly column: string; readonly written: string; readonly from: readonly Spot[] };

/** A goal or an activity as it is to be written. */
export type TracedRow = {
  readonly table: "goals" | "activities";
  readonly title: string;
  readonly from: readonly Spot[];
  readonly values: readonly TracedValue[];
};

type Places<Row> = Readonly<Record<string, (row: Row, written: string) => readonly Spot[]>>;

const said = (value: Said | undefined) => value?.from ?? [];
const units = (all: readonly ProposedUnit[]) => all.flatMap(({ from }) => from);
/** Where the notes stand of which a value was made. */
const notesIn = (all: readonly Note[], written: string) =>
  all.filter(({ value }) => written.includes(String(value))).flatMap(({ from }) => from);
const numberIn = (all: readonly Note[], written: string) =>
  all.filter(({ value }) => String(value) === written).flatMap(({ from }) => from);

const goalPlaces: Places<ProposedGoal> = {
  no: (goal, written) => numberIn(goal.notes, written),
  area: ({ area }) => said(area),
  indicator: ({ indicator }) => said(indicator),
  baseline: ({ baseline }) => said(baseline),
  target: ({ target }) => said(target),
  due: ({ deadline }) => said(deadline),
  responsible: ({ lead }) => units(lead ? [lead] : []),
  comment: (goal, written) => notesIn(goal.notes, written),
};

const activityPlaces: Places<ProposedActivity> = {
  no: (activity, written) => numberIn(activity.notes, written),
  area: ({ area }) => said(area),
  goal: ({ goal }) => said(goal?.text),
  expectedResult: ({ deliverable }) => said(deliverable),
  responsible: ({ owners }) => units(owners),
  takingPart: ({ participants }) => units(participants),
  start: ({ start }) => said(start),
  due: ({ end }) => said(end),
  reportBack: ({ reportBackFrom }) => reportBackFrom,
  status: ({ status }) => said(status),
  progressNote: ({ comment }) => said(comment),
  // The source's own word for a status stands there where the register has another.
  other: ({ notes, status }, written) => [
    ...notesIn(notes, written),
    ...(status && written.includes(status.text) ? status.from : []),
  ],
};

/** Every goal and activity of a proposal as it is to be written, each value with its place in the source. */
export function tracedRows({ goals, activities }: Proposal, contents: RegisterContents): readonly TracedRow[] {
  return [
    ...goals.map((goal, at) => traced("goals", goal, contents.goals?.[at] ?? {}, goalPlaces)),
    ...activities.map((activity, at) =>
      traced("activities", activity, contents.activities?.[at] ?? {}, activityPlaces),
    ),
  ];
}

function traced<Row extends { readonly text: Said }>(
  table: TracedRow["table"],
  row: Row,
  written: Readonly<Record<string, unknown>>,
  places: Places<Row>,
): TracedRow {
  const values = Object.entries(places).flatMap(([column, placesOf]): TracedValue[] => {
    const value = written[column];
    if (value === null || value === undefined) return [];
    return [{ column, written: String(value), from: unique(placesOf(row, String(value))) }];
  });
  return { table, title: row.text.text, from: row.text.from, values };
}

function unique(spots: readonly Spot[]): readonly Spot[] {
  const keyOf = ({ row, column }: Spot) => `${row},${column}`;
  return [...new Map(spots.map((spot) => [keyOf(spot), spot])).values()];
}
