import type { Note, Proposal, ProposedUnit } from "../../../src/core/intake/proposal";
import type { Expected, ExpectedUnit } from "./layout-file";

/** A proposal in the shape of a layout's expected values; of a question its quoted words. */
export function asExpected({ facts, areas, goals, activities, questions, leftOut, headings }: Proposal): Expected {
  return {
    facts: Object.fromEntries([...facts].map(([fact, { text }]) => [fact, text])),
    areas: areas.map(({ text }) => text),
    goals: goals.map(({ area, text, indicator, baseline, target, deadline, lead, notes }) => ({
      text: text.text,
      ...stated({ area, indicator, baseline, target, deadline }),
      ...(lead ? { lead: unitOf(lead) } : {}),
      notes: notesOf(notes),
    })),
    activities: activities.map(
      ({ text, area, goal, owners, participants, start, end, reportBack, status, comment, deliverable, notes }) => ({
        text: text.text,
        ...stated({ area, goal: goal?.text, start, end, status, comment, deliverable }),
        owners: owners.map(unitOf),
        participants: participants.map(unitOf),
        reportBack,
        notes: notesOf(notes),
      }),
    ),
    ask: questions.map(({ quoted }) => quoted),
    ignored: leftOut.map(({ text }) => text),
    headings: headings.map(({ text }) => text),
  };
}

function stated(values: Readonly<Record<string, { readonly text: string } | undefined>>) {
  return Object.fromEntries(Object.entries(values).flatMap(([key, said]) => (said ? [[key, said.text]] : [])));
}

function unitOf({ unit, party }: ProposedUnit): ExpectedUnit {
  return { unit, ...(party ? { party } : {}) };
}

function notesOf(notes: readonly Note[]) {
  return Object.fromEntries(notes.map(({ heading, value }) => [heading, value]));
}
