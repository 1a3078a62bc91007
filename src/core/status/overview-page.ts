import type { Day } from "../plan/day";
import type { Activity } from "../plan/plan";
import type { PlanView } from "../plan/plan-view";
import { textKey, type Text } from "../text";
import { countKinds, statusesOf, type ActivityStatus } from "./activity-status";
import { areaKeys, areasOf, strayActivities } from "./areas-of";
import type { Page, PageCell, PageRow } from "./page";
import { columnHeadings, empty, heading, pageHead, sentence, tableRow } from "./page-head";
import { print } from "./print";
import { sheetName } from "./sheet-names";
import { kindsInOrder, statusKinds } from "./status-kinds";
import { statusInWords } from "./status-words";

/** All kinds of status, used or not: the sheet stays as wide as it is, and people's own columns beside it stay theirs. */
const widths = [36, ...kindsInOrder.map(() => 12), 12, 8];

/** The plan at a glance: areas across kinds of status, with a way to each area's own sheet. */
export function overviewPage(plan: PlanView, today: Day): Page {
  const statuses = statusesOf(plan.activities, plan, today);
  const title = { sv: "Status – översikt", en: "Status – overview" }[plan.language];
  return {
    keys: ["overview"],
    name: sheetName(title),
    widths,
    rows: [
      ...pageHead(title, plan, today, widths.length),
      sentence(statusInWords(statuses, "plan", plan.language), widths),
      empty,
      heading({ sv: "Aktiviteter och mål per område", en: "Activities and goals by area" }, plan, widths.length),
      headings(plan),
      ...areaRows(plan, today),
      ...strayRow(plan, today),
      totals(statuses, plan),
      empty,
    ],
    notesHeading: { sv: "Anteckningar", en: "Notes" }[plan.language],
    print: print(plan, { first: 1, last: 5 }),
  };
}

function headings(plan: PlanView): PageRow {
  const words: Text[] = [
    { sv: "Område", en: "Area" },
    ...kindsInOrder.map((kind): Text => {
      const { symbol, word } = statusKinds[kind];
      return { sv: `${symbol} ${word.sv}`, en: `${symbol} ${word.en}` };
    }),
    { sv: "Aktiviteter", en: "Activities" },
    { sv: "Mål", en: "Goals" },
  ];
  return columnHeadings(words, plan);
}

function areaRows(plan: PlanView, today: Day): PageRow[] {
  return areasOf(plan).map((named) => {
    const { area } = named;
    const link: PageCell = { value: area, look: "link", linkTo: areaKeys(named)[0] };
    const activities = plan.activitiesByArea.get(textKey(area)) ?? [];
    return countRow(link, activities, plan.goalsByArea.get(textKey(area))?.length ?? 0, plan, today);
  });
}

/** What belongs to no area of the plan is on no area's sheet; the sums agree all the same. */
function strayRow(plan: PlanView, today: Day): PageRow[] {
  const activities = strayActivities(plan);
  const goals =
    plan.goals.length -
    areasOf(plan).reduce((sum, { area }) => sum + (plan.goalsByArea.get(textKey(area))?.length ?? 0), 0);
  if (activities.length === 0 && goals === 0) return [];
  const word: PageCell = { value: { sv: "Utan känt område", en: "In no known area" }[plan.language], look: "cell" };
  return [countRow(word, activities, goals, plan, today)];
}

function countRow(
  first: PageCell,
  activities: readonly Activity[],
  goals: number,
  plan: PlanView,
  today: Day,
): PageRow {
  const counts = countKinds(statusesOf(activities, plan, today));
  return tableRow([first, ...kindsInOrder.map((kind) => counts.get(kind) ?? 0), activities.length, goals]);
}

function totals(statuses: readonly ActivityStatus[], plan: PlanView): PageRow {
  const counts = countKinds(statuses);
  const numbers = [...kindsInOrder.map((kind) => counts.get(kind) ?? 0), plan.activities.length, plan.goals.length];
  const word = { sv: "Hela planen", en: "The whole plan" }[plan.language];
  return {
    cells: [{ value: word, look: "totalWord" }, ...numbers.map((value): PageCell => ({ value, look: "total" }))],
  };
}
