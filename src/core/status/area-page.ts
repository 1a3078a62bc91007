import type { Day } from "../plan/day";
import type { Area } from "../plan/plan";
import type { PlanView } from "../plan/plan-view";
import { textKey } from "../text";
import { countKinds, statusesOf, type ActivityStatus } from "./activity-status";
import type { Page, PageCell, PageRow } from "./page";
import { columnHeadings, empty, heading, line, pageHead, sentence, tableRow } from "./page-head";
import { print } from "./print";
import { sheetName } from "./sheet-names";
import { kindsInOrder, needsDecision, statusKinds } from "./status-kinds";
import { statusInWords } from "./status-words";

/** Seven columns: number, text, owner, end, status, note, next report. */
const widths = [7, 44, 30, 15, 24, 44, 32];
const across = widths.length;

/** The status sheet of one area: what the board reads about it. */
export function areaPage(area: Area, plan: PlanView, today: Day): Page {
  const name = area.area ?? "";
  const statuses = statusesOf(plan.activitiesByArea.get(textKey(name)) ?? [], plan);
  const title = { sv: `Status – ${name}`, en: `Status – ${name}` }[plan.language];
  return {
    tag: `area ${textKey(name)}`,
    name: sheetName(title),
    widths,
    rows: [
      ...pageHead(title, plan, today, across),
      ...responsibleOf(area, plan),
      sentence(statusInWords(countKinds(statuses), "area", plan.language), widths),
      empty,
      ...goalRows(area, plan),
      ...activityRows(statuses, plan),
      ...decisionRows(statuses, plan),
      ...legend(statuses, plan),
    ],
    notesHeading: { sv: "Anteckningar", en: "Notes" }[plan.language],
    print: print(plan, 5),
  };
}

function responsibleOf({ responsible }: Area, { language }: PlanView): PageRow[] {
  if (!responsible) return [];
  return [line({ sv: `Ansvarig: ${responsible}`, en: `Responsible: ${responsible}` }[language], "text", across), empty];
}

function goalRows(area: Area, plan: PlanView): PageRow[] {
  const goals = plan.goalsByArea.get(textKey(area.area ?? "")) ?? [];
  if (goals.length === 0) return [];
  return [
    heading({ sv: "Mål", en: "Goals" }, plan, across),
    columnHeadings(
      [
        { sv: "Nr", en: "No" },
        { sv: "Mål", en: "Goal" },
        { sv: "Indikator", en: "Indicator" },
        { sv: "Utgångsläge", en: "Baseline" },
        { sv: "Målvärde", en: "Target" },
        { sv: "Utfall", en: "Outcome" },
        { sv: "Prognos", en: "Forecast" },
      ],
      plan,
    ),
    ...goals.map(({ typed }) =>
      tableRow([typed.no, typed.goal, typed.indicator, typed.baseline, typed.target, typed.outcome, typed.forecast]),
    ),
    empty,
  ];
}

function activityRows(statuses: readonly ActivityStatus[], plan: PlanView): PageRow[] {
  if (statuses.length === 0) return [];
  return [
    heading({ sv: "Aktiviteter", en: "Activities" }, plan, across),
    columnHeadings(
      [
        { sv: "Nr", en: "No" },
        { sv: "Aktivitet", en: "Activity" },
        { sv: "Ansvarig", en: "Responsible" },
        { sv: "Klart senast", en: "Due" },
        { sv: "Status", en: "Status" },
        { sv: "Lägesbeskrivning", en: "Progress note" },
        { sv: "Återrapportering", en: "Report back" },
      ],
      plan,
    ),
    ...statuses.map((status) => {
      const { typed } = status.activity;
      return tableRow([
        typed.no,
        typed.activity,
        typed.responsible,
        typed.due,
        statusCell(status),
        typed.progressNote,
        typed.reportBack,
      ]);
    }),
    empty,
  ];
}

/** Word, symbol and colour together. */
function statusCell({ kind, word }: Pick<ActivityStatus, "kind" | "word">): PageCell {
  return { value: `${statusKinds[kind].symbol} ${word}`, look: `status-${kind}` };
}

function decisionRows(statuses: readonly ActivityStatus[], plan: PlanView): PageRow[] {
  const waiting = statuses.filter(({ kind }) => needsDecision.has(kind));
  if (waiting.length === 0) return [];
  return [
    heading({ sv: "Behöver beslut eller förklaring", en: "Needs a decision or an explanation" }, plan, across),
    columnHeadings(
      [
        { sv: "Nr", en: "No" },
        { sv: "Aktivitet", en: "Activity" },
        { sv: "Ansvarig", en: "Responsible" },
        { sv: "Klart senast", en: "Due" },
        { sv: "Status", en: "Status" },
        { sv: "Beslut", en: "Decision" },
      ],
      plan,
    ),
    ...waiting.map((status) => {
      const { typed } = status.activity;
      return tableRow([typed.no, typed.activity, typed.responsible, typed.due, statusCell(status), typed.decision]);
    }),
    empty,
  ];
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
          { ...statusCell({ kind, word: word[language] }) },
          { value: means[language], look: "text", across: across - 2 },
        ],
      };
    }),
    empty,
  ];
}
