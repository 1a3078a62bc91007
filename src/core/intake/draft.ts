import type { Locale } from "../text";
import { textKey } from "../text";
import type {
  Answers,
  Note,
  ProposedActivity,
  ProposedFact,
  ProposedGoal,
  Question,
  ReadColumn,
  Split,
} from "./proposal";
import type { Said } from "./source";

/** A goal while its source is being read: its leader still as typed. */
export type DraftGoal = Omit<ProposedGoal, "lead"> & { lead?: Said; codes: string[] };

/** An activity while its source is being read: owners still as typed, its goal perhaps only by its code. */
export type DraftActivity = Omit<ProposedActivity, "owners" | "participants" | "goal"> & {
  goal?: DraftGoal;
  owners: Said[];
  participants: Said[];
};

/** A proposal under way. Owners are told apart at the end, when all of them have been seen. */
export type Draft = {
  /** What a person has answered, by the questions' ids. */
  readonly answers: Answers;
  readonly language: Locale;
  readonly facts: Map<ProposedFact, Said>;
  readonly emptyFacts: Set<ProposedFact>;
  readonly areas: Said[];
  readonly goals: DraftGoal[];
  readonly activities: DraftActivity[];
  readonly questions: Question[];
  readonly columns: ReadColumn[];
  readonly splits: Split[];
  readonly leftOut: Said[];
  readonly headings: Said[];
  /** What was said again in another place, and so is held by what was said first. */
  readonly echoes: Said[];
};

export function emptyDraft(language: Locale, answers: Answers = new Map()): Draft {
  return {
    answers,
    language,
    facts: new Map(),
    emptyFacts: new Set(),
    areas: [],
    goals: [],
    activities: [],
    questions: [],
    columns: [],
    splits: [],
    leftOut: [],
    headings: [],
    echoes: [],
  };
}

/** The area as it was first named, in the place where it is named now; it is made when it is new. */
export function areaOf(draft: Draft, said: Said): Said {
  const known = draft.areas.find(({ text }) => textKey(text) === textKey(said.text));
  if (known) return { text: known.text, from: said.from };
  draft.areas.push(said);
  return said;
}

/** What a row says of a goal besides its words. */
export type GoalValues = Partial<Pick<DraftGoal, "indicator" | "baseline" | "target">>;

/** The goal that has these words, in this area and with this indicator; it is made when there is none. */
export function goalOf(draft: Draft, text: Said, area: Said | undefined, values: GoalValues = {}): DraftGoal {
  const same = draft.goals.filter(
    (goal) =>
      textKey(goal.text.text) === textKey(text.text) &&
      (!area || !goal.area || textKey(goal.area.text) === textKey(area.text)),
  );
  const keys = Object.keys(values) as (keyof GoalValues)[];
  const known = same.find((goal) =>
    keys.every((key) => !values[key] || !goal[key] || goal[key].text === values[key].text),
  );
  if (known) {
    draft.echoes.push(text, ...keys.flatMap((key) => values[key] ?? []));
    for (const key of keys) if (values[key]) known[key] ??= values[key];
    if (area) known.area ??= area;
    return known;
  }
  const goal: DraftGoal = { text, ...(area ? { area } : {}), ...values, notes: [], codes: [] };
  draft.goals.push(goal);
  return goal;
}

/** Adds an activity that says nothing yet but its words. */
export function addActivity(draft: Draft, text: Said): DraftActivity {
  const activity: DraftActivity = { text, owners: [], participants: [], reportBack: [], reportBackFrom: [], notes: [] };
  draft.activities.push(activity);
  return activity;
}

/** Adds a note, unless the same one is there. */
export function addNote(notes: Note[], note: Note): void {
  if (!notes.some(({ heading, value }) => heading === note.heading && value === note.value)) notes.push(note);
}

/** Remembers a heading or label once. */
export function addHeading(draft: Pick<Draft, "headings">, said: Said): void {
  if (said.text.trim() !== "" && !draft.headings.some(({ text }) => text === said.text)) draft.headings.push(said);
}

/** The heading of a code that stands in front of a text, or in a column without one. */
export function numberHeading({ language }: Pick<Draft, "language">): string {
  return language === "sv" ? "Nr" : "No";
}
