import type { Day } from "../plan/day";
import type { PlanView } from "../plan/plan-view";
import { textKey, type Text } from "../text";
import { areaKeys, areasOf } from "./areas-of";
import { countKinds, statusesOf } from "./activity-status";
import type { Page, PageCell, PageRow } from "./page";
import { empty, heading, pageHead, sentence, tableRow } from "./page-head";
import { print } from "./print";
import { sheetName } from "./sheet-names";
import { kindsInOrder, statusKinds, type StatusKind } from "./status-kinds";
import { statusInWords } from "./status-words";

/** All kinds of status, used or not: the sheet stays as wide as it is, and people's own columns beside it stay theirs. */
const widths = [44, ...kindsInOrder.map(() => 13), 12, 9];

/** The plan at a glance: areas across kinds of status, with a way to each area's own sheet. */
export function overviewPage(plan: PlanView, today: Day): Page {
  const counts = countKinds(statusesOf(plan.activities, plan));
  const title = { sv: "Status – översikt", en: "Status – overview" }[plan.language];
  return {
    keys: ["overview"],
    name: sheetName(title),
    widths,
    rows: [
      ...pageHead(title, plan, today, widths.length),
      sentence(statusInWords(counts, "plan", plan.language), widths),
      empty,
      heading({ sv: "Aktiviteter och mål per område", en: "Activities and goals by area" }, plan, widths.length),
      headings(plan),
      ...areaRows(plan),
      totals(counts, plan),
      empty,
    ],
    notesHeading: { sv: "Anteckningar", en: "Notes" }[plan.language],
    print: print(plan, 5),
  };
}

function headings({ language }: PlanView): PageRow {
  const words: Text[] = [
    { sv: "Område", en: "Area" },
    ...kindsInOrder.map((kind): Text => {
      const { symbol, word } = statusKinds[kind];
      return { sv: `${symbol} ${word.sv}`, en: `${symbol} ${word.en}` };
    }),
    { sv: "Aktiviteter", en: "Activities" },
    { sv: "Mål", en: "Goals" },
  ];
  return { cells: words.map((word) => ({ value: word[language], look: "columnHeading" })) };
}

function areaRows(plan: PlanView): PageRow[] {
  return areasOf(plan).map((named) => {
    const { area } = named;
    const activities = plan.activitiesByArea.get(textKey(area)) ?? [];
    const counts = countKinds(statusesOf(activities, plan));
    const link: PageCell = { value: area, look: "link", linkTo: areaKeys(named)[0] };
    const goals = plan.goalsByArea.get(textKey(area))?.length ?? 0;
    return tableRow([link, ...kindsInOrder.map((kind) => counts.get(kind) ?? 0), activities.length, goals]);
  });
}

/** Activities whose area is blank or unknown count here and nowhere above, so the sums need not agree; the check says why. */
function totals(counts: ReadonlyMap<StatusKind, number>, plan: PlanView): PageRow {
  const numbers = [...kindsInOrder.map((kind) => counts.get(kind) ?? 0), plan.activities.length, plan.goals.length];
  const word = { sv: "Hela planen", en: "The whole plan" }[plan.language];
  return {
    cells: [{ value: word, look: "totalWord" }, ...numbers.map((value): PageCell => ({ value, look: "total" }))],
  };
}
