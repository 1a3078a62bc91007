import { dayInWords } from "../plan/day";
import { validity } from "../plan/validity";
import { amount } from "../counted";
import type { Page, PageRow } from "../status/page";
import { columnHeadings, empty, line } from "../status/page-head";
import { print } from "../status/print";
import { sheetName } from "../status/sheet-names";
import type { Text } from "../text";
import type { Report } from "./report";
import { reportSections } from "./report-sections";
import { countWords, verdictWords } from "./verdict-words";

/** Six columns, 154 characters: on A4 across, 10 points print as 9. */
const widths = [11, 19, 30, 46, 28, 20];
const across = widths.length;

const title: Text = { sv: "Kontrollrapport", en: "Check report" };

/** The report of a check before submission, to be sent along with the plan. */
export function reportPage(report: Report): Page {
  const { plan, verdict } = report;
  const head = [
    ...headRows(report),
    verdictRow(verdictWords(verdict)[plan.language], verdict.passes),
    line(countWords(verdict)[plan.language], "text", across),
    line(fingerprintWords(verdict.fingerprint)[plan.language], "text", across),
    empty,
    columnHeadings(columns, plan),
  ];
  return {
    keys: ["gateReport"],
    name: sheetName(title[plan.language]),
    widths,
    rows: [...head, ...reportSections(report), empty],
    notesHeading: { sv: "Anteckningar", en: "Notes" }[plan.language],
    // The columns' headings stand on every page that the list goes on to.
    print: print(plan, { first: head.length, last: head.length }),
  };
}

const columns: readonly Text[] = [
  { sv: "Grad", en: "Severity" },
  { sv: "Plats", en: "Place" },
  { sv: "Gäller", en: "About" },
  { sv: "Vad kontrollen säger", en: "What the check says" },
  { sv: "Motivering", en: "Reason" },
  { sv: "Regel", en: "Rule" },
];

function headRows({ plan, verdict, ruleSet, version }: Report): PageRow[] {
  const { language, typedFacts } = plan;
  const day = dayInWords(verdict.day, language);
  const rules = amount(ruleSet.count)[language];
  const checked: Text = {
    sv: `Kontrollerad ${day} mot ${rules} regler (regelversion ${ruleSet.version}) med Handlingsplansregister ${version}`,
    en: `Checked ${day} against ${rules} rules (rule set ${ruleSet.version}) with Action plan register ${version}`,
  };
  return [
    line(title[language], "title", across),
    line(typedFacts.title ?? "", "subtitle", across),
    line([validity(plan), typedFacts.referenceNumber].filter(Boolean).join(" · "), "text", across),
    line(checked[language], "text", across),
    empty,
  ];
}

function verdictRow(words: string, passes: boolean): PageRow {
  return { ...line(words, passes ? "verdict-passed" : "verdict-left", across), height: words.length > 110 ? 40 : 24 };
}

/** A fingerprint is only worth what people know about it. */
function fingerprintWords(word: string): Text {
  return {
    sv: `Innehållets fingeravtryck: ${word}. Det blir ett annat så snart något i planens tabeller ändras.`,
    en: `Fingerprint of the content: ${word}. It becomes another as soon as anything in the plan's tables is changed.`,
  };
}
