import { dayInWords, type Day } from "../plan/day";
import type { PlanView } from "../plan/plan-view";
import { validity } from "../plan/validity";
import type { Text } from "../text";
import type { Look, PageCell, PageRow } from "./page";

/** Title, plan, validity and day: what every sheet for a board begins with. */
export function pageHead(title: string, plan: PlanView, today: Day, across: number): PageRow[] {
  const { typedFacts, language } = plan;
  const stateOn: Text = { sv: `Läget ${dayInWords(today, "sv")}`, en: `As of ${dayInWords(today, "en")}` };
  return [
    line(title, "title", across),
    line(typedFacts.title ?? "", "subtitle", across),
    line([validity(plan), typedFacts.referenceNumber].filter(Boolean).join(" · "), "text", across),
    line(stateOn[language], "text", across),
    empty,
  ];
}

export const empty: PageRow = { cells: [] };

/** One text that runs across the page. */
export function line(value: string, look: Look, across: number): PageRow {
  return { cells: [{ value, look, across }] };
}

/** Characters to a line of running text: a wider line is hard to read, and runs off a screen with a pane beside it. */
const readableWidth = 100;

/** Running text. A row whose cells are merged does not grow by itself, so its height is told. */
export function sentence(value: string, widths: readonly number[]): PageRow {
  let width = 0;
  const across = widths.findIndex((column) => (width += column) >= readableWidth) + 1 || widths.length;
  // At 12 points a character is about 1.15 characters of the default font wide.
  const lines = Math.max(1, Math.ceil((value.length * 1.15) / width));
  return { ...line(value, "words", across), height: 4 + 16 * lines };
}

export function heading(words: Text, plan: PlanView, across: number): PageRow {
  return line(words[plan.language], "heading", across);
}

export function columnHeadings(words: readonly Text[], plan: PlanView): PageRow {
  return { cells: words.map((word) => ({ value: word[plan.language], look: "columnHeading" })) };
}

/** A table's row; blanks keep their borders. */
export function tableRow(values: readonly (string | number | null | undefined | PageCell)[]): PageRow {
  return {
    cells: values.map((value) => {
      if (typeof value === "object" && value !== null) return value;
      return typeof value === "number" ? { value, look: "number" } : { value: value ?? "", look: "cell" };
    }),
  };
}
