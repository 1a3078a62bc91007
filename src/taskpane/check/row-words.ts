import type { Place, Plan, TableKey } from "../../core/plan/plan";
import { columnTitle, tableTitle } from "../../core/register/layout";
import { namingColumn } from "../../core/register/naming-column";
import { typedIn } from "../../core/register/typed-in";
import { quoted, sameText, type Locale, type Text } from "../../core/text";
import { strings } from "../strings";

/**
 * What people know a place by: the first words of its row, else its column, else its table. Headings and sheets are
 * named as they stand in the workbook, in the plan's language, whichever language the pane is read in.
 */
export function rowWordsIn(plan: Plan): (place: Place) => Text {
  const { language } = plan;
  return ({ table, row, column }) => {
    if (table !== "facts" && row !== null) {
      return sameText(wordsOfRow(table, typedIn(plan, table, row) ?? {}, language));
    }
    if (column === null) return sameText(tableTitle(table)[language]);
    const heading = columnTitle(table, column)[language];
    return table === "facts" ? sameText(heading) : strings.column(heading);
  };
}

/** What a cell of the plan says, in the words of whoever typed it. */
export function cellWordsIn(plan: Plan): (place: Place) => string {
  return ({ table, row, column }) => {
    const typed = table === "facts" ? plan.typedFacts : typedIn(plan, table, row ?? "");
    return (column !== null && typed?.[column]) || "";
  };
}

/** What people know a row by: its first words, else its table. */
export function wordsOfRow(
  table: TableKey,
  typed: Readonly<Record<string, string | undefined>>,
  language: Locale,
): string {
  const words = table === "facts" ? undefined : typed[namingColumn(table, typed) ?? ""];
  return words ? quoted(words, 80) : tableTitle(table)[language];
}
