import { readPeriod } from "../../plan/period";
import type { RegisterContents } from "../../register/set-up/register-to-be";
import { textKey, type Locale } from "../../text";
import type { Note, Proposal, ProposedActivity, ProposedGoal, ReportBack } from "../proposal";
import type { Source, Spot } from "../source";
import { placeText } from "./place-text";
import { statusesOf, type Statuses } from "./status-rows";
import { namesOf, type Names } from "./unit-names";

/** A proposal as the rows of a register, each with where it came from. */
export function registerContents(proposal: Proposal, source: Pick<Source, "kind" | "name">): RegisterContents {
  const { language } = proposal;
  const names = namesOf(proposal);
  const statuses = statusesOf(proposal);
  const placed = (from: readonly Spot[]) => placeText(source, from[0], language);
  return {
    facts: { ...factsOf(proposal), language: language === "sv" ? "svenska" : "English" },
    parties: names.parties,
    units: names.units,
    areas: proposal.areas.map(({ text }) => ({ area: text })),
    goals: proposal.goals.map((goal) => goalRow(goal, names, placed(goal.text.from))),
    activities: proposal.activities.map((activity) =>
      activityRow(activity, names, statuses, language, placed(activity.text.from)),
    ),
    meetings: meetingsOf(proposal.activities),
    decisions: decisionsOf(proposal, names),
    statuses: statuses.rows,
  };
}

const decided = new Set(["adoptedBy", "adoptedOn", "decision"]);

function factsOf({ facts }: Proposal): Record<string, string> {
  return Object.fromEntries([...facts].filter(([fact]) => !decided.has(fact)).map(([fact, { text }]) => [fact, text]));
}

function goalRow(goal: ProposedGoal, names: Names, source: string) {
  const { no, rest } = numberOf(goal.notes);
  return {
    no,
    area: goal.area?.text ?? null,
    goal: goal.text.text,
    indicator: goal.indicator?.text ?? null,
    baseline: goal.baseline?.text ?? null,
    target: goal.target?.text ?? null,
    due: goal.deadline?.text ?? null,
    responsible: goal.lead ? names.written(goal.lead) : null,
    comment: inWords(rest),
    source,
  };
}

function activityRow(activity: ProposedActivity, names: Names, statuses: Statuses, language: Locale, source: string) {
  const { no, rest } = numberOf(activity.notes);
  const { status } = activity;
  const written = status ? statuses.written(status.text) : null;
  const heading = language === "sv" ? "Status i källan" : "Status in the source";
  const changed = status && textKey(written ?? "") !== textKey(status.text);
  return {
    no,
    area: activity.area?.text ?? null,
    goal: activity.goal?.text.text ?? null,
    activity: activity.text.text,
    expectedResult: activity.deliverable?.text ?? null,
    responsible: activity.owners.map(names.written).join("; ") || null,
    takingPart: activity.participants.map(names.written).join("; ") || null,
    start: activity.start?.text ?? null,
    due: activity.end?.text ?? null,
    reportBack: activity.reportBack.map((report) => reportText(report, language)).join("; ") || null,
    status: written,
    progressNote: activity.comment?.text ?? null,
    other: inWords([...rest, ...(changed ? [{ heading, value: status.text, from: status.from }] : [])]),
    source,
  };
}

/** The number that people cite; a longer code of a system is a note. */
function numberOf(notes: readonly Note[]): { no: string | null; rest: readonly Note[] } {
  const number = notes.find(({ heading }) => /^(?:nr|no|målnr|ref|nummer|number)\.?$/iu.test(heading));
  return { no: number ? String(number.value) : null, rest: notes.filter((note) => note !== number) };
}

function inWords(notes: readonly Note[]): string | null {
  return notes.map(({ heading, value }) => (heading ? `${heading}: ${value}` : String(value))).join("; ") || null;
}

function reportText({ period, forum }: ReportBack, language: Locale): string {
  if (!forum) return period;
  return language === "sv" ? `${period} i ${forum}` : `${period} to ${forum}`;
}

/** Each forum that is reported to, in each period that somebody is to report in. */
function meetingsOf(activities: readonly ProposedActivity[]) {
  const meetings = new Map<string, { meeting: string; period: string }>();
  for (const { forum, period } of activities.flatMap(({ reportBack }) => reportBack)) {
    const key = `${textKey(forum ?? "")}|${textKey(period)}`;
    if (forum && readPeriod(period) && !meetings.has(key)) meetings.set(key, { meeting: forum, period });
  }
  const first = ({ period }: { period: string }) => readPeriod(period)!.first;
  return [...meetings.values()].toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

/** By whom and when the plan was adopted is a decision, of the party whose board that can be when only one can. */
function decisionsOf({ facts, language }: Proposal, names: Names) {
  const [by, on, paragraph] = [facts.get("adoptedBy"), facts.get("adoptedOn"), facts.get("decision")];
  if (!by && !on && !paragraph) return [];
  const municipal = /^kommun|council|cabinet|nämnden$/iu.test(by?.text ?? "");
  const able = names.parties.filter(({ type }) => !municipal || type === "kommun" || type === "municipality");
  const day = on && readPeriod(on.text);
  return [
    {
      party: able.length === 1 ? able[0]!.shortName : null,
      decidingBody: by?.text ?? null,
      type: language === "sv" ? "antagen" : "adopted",
      date: day && day.first === day.last ? day.first : (on?.text ?? null),
      paragraph: paragraph?.text ?? null,
      referenceNumber: facts.get("referenceNumber")?.text ?? null,
    },
  ];
}
