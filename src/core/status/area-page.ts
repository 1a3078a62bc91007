import type { Day } from "../plan/day";
import type { Area } from "../plan/plan";
import type { PlanView } from "../plan/plan-view";
import { activityColumns } from "../register/activity-columns";
import { goalColumns } from "../register/goal-columns";
import { textKey, type Text } from "../text";
import { areaKeys, type NamedArea } from "./areas-of";
import { needsDecision, statusesOf, type ActivityStatus } from "./activity-status";
import { byNumber } from "./by-number";
import type { Page, PageCell, PageRow } from "./page";
import { columnHeadings, empty, heading, line, pageHead, sentence, tableRow } from "./page-head";
import { print } from "./print";
import { sheetName } from "./sheet-names";
import { kindsInOrder, statusKinds } from "./status-kinds";
import { statusInWords } from "./status-words";

/** Seven columns, 154 characters: on A4 across, 10 points print as 9. */
const widths = [7, 38, 24, 13, 19, 31, 22];
const across = widths.length;

/** The status sheet of one area: what the board reads about it. */
export function areaPage(area: NamedArea, plan: PlanView, today: Day): Page {
  const name = area.area;
  const statuses = statusesOf(byNumber(plan.activitiesByArea.get(textKey(name)) ?? []), plan, today);
  const title = `Status – ${name}`;
  return {
    keys: areaKeys(area),
    name: sheetName(title),
    widths,
    rows: [
      ...pageHead(title, plan, today, across),
      ...responsibleOf(area, plan),
      sentence(statusInWords(statuses, "area", plan.language), widths),
      empty,
      ...goalRows(area, plan),
      ...activityRows(statuses, plan),
      ...decisionRows(statuses, plan),
      ...legend(statuses, plan),
    ],
    notesHeading: { sv: "Anteckningar", en: "Notes" }[plan.language],
    print: print(plan, { first: 1, last: 5 }),
  };
}

function responsibleOf({ responsible }: Area, { language }: PlanView): PageRow[] {
  if (!responsible) return [];
  return [line({ sv: `Ansvarig: ${responsible}`, en: `Responsible: ${responsible}` }[language], "text", across), empty];
}

const goalFields = ["no", "goal", "indicator", "baseline", "target", "outcome", "forecast"] as const;
const activityFields = ["no", "activity", "responsible", "due", "status", "progressNote", "reportBack"] as const;
const decisionFields = ["no", "activity", "responsible", "due", "status", "decision"] as const;

function goalRows(area: Area, plan: PlanView): PageRow[] {
  const goals = plan.goalsByArea.get(textKey(area.area ?? "")) ?? [];
  if (goals.length === 0) return [];
  return [
    heading({ sv: "Mål", en: "Goals" }, plan, across),
    columnHeadings(
      goalFields.map((field) => goalColumns[field].heading),
      plan,
    ),
    ...byNumber(goals).map(({ typed }) => tableRow(goalFields.map((field) => typed[field]))),
    empty,
  ];
}

function activityRows(statuses: readonly ActivityStatus[], plan: PlanView): PageRow[] {
  return activityTable({ sv: "Aktiviteter", en: "Activities" }, activityFields, statuses, plan);
}

function decisionRows(statuses: readonly ActivityStatus[], plan: PlanView): PageRow[] {
  const waiting = statuses.filter(needsDecision);
  const title = { sv: "Behöver beslut eller förklaring", en: "Needs a decision or an explanation" };
  return activityTable(title, decisionFields, waiting, plan);
}

/** Activities under a heading of their own; nothing at all when there are none. */
function activityTable(
  title: Text,
  fields: readonly (keyof typeof activityColumns)[],
  statuses: readonly ActivityStatus[],
  plan: PlanView,
): PageRow[] {
  if (statuses.length === 0) return [];
  return [
    heading(title, plan, across),
    columnHeadings(
      fields.map((field) => activityColumns[field].heading),
      plan,
    ),
    ...statuses.map((status) => tableRow(fields.map((field) => fieldOf(status, field, plan)))),
    empty,
  ];
}

function fieldOf(status: ActivityStatus, field: keyof typeof activityColumns, { language }: PlanView) {
  const typed = status.activity.typed[field];
  if (field === "status") return statusCell(status);
  if (field !== "due" || !status.isOverdue) return typed;
  const overdue: PageCell = {
    value: `${typed} · ${{ sv: "försenad", en: "overdue" }[language]}`,
    look: "status-deviating",
  };
  return overdue;
}

/** Word, symbol and colour together. */
function statusCell({ kind, word }: Pick<ActivityStatus, "kind" | "word">): PageCell {
  return { value: `${statusKinds[kind].symbol} ${word}`, look: `status-${kind}` };
}

function legend(statuses: readonly ActivityStatus[], plan: PlanView): PageRow[] {
  if (statuses.length === 0) return [];
  const { language } = plan;
  return [
    heading({ sv: "Så läses statusen", en: "How to read the status" }, plan, across),
    ...kindsInOrder.map((kind): PageRow => {
      const { word, means } = statusKinds[kind];
      return {
        cells: [
          null,
          statusCell({ kind, word: word[language] }),
          { value: means[language], look: "text", across: across - 2 },
        ],
      };
    }),
    empty,
  ];
}
