import { cellAt, type Sheet } from "../../../xlsx/book";
import { bodyArea } from "../../engine/tables/tables";
import type { Locale } from "../messages";
import { textOf } from "../row-view";

export type FilterValues = {
  /** In the order of a list: numbers by size, then texts by the alphabet. */
  values: { text: string; rows: number; shown: boolean }[];
  blanks: { rows: number; shown: boolean } | null;
  /** The column is filtered in a way that a list of values cannot show. */
  other: boolean;
};

/** The different texts of a table's column among the rows that the other columns' filters let through. */
export function filterValues(sheet: Sheet, question: { table: string; column: number }, locale: Locale): FilterValues {
  const table = sheet.tables.find(({ name }) => name === question.table);
  if (!table) throw new RangeError(`no table ${question.table}`);
  const { top, bottom, left } = bodyArea(table);
  const own = table.filters?.find(({ column }) => column === question.column);
  const others = table.filters?.filter((filter) => filter !== own && "values" in filter) ?? [];
  const known = new Map<string, { text: string; rows: number; order: number | null }>();
  let blank = 0;
  for (let row = top; row <= bottom; row += 1) {
    const passes = others.every((filter) => {
      const text = textAt(sheet, row, left + filter.column, locale);
      return "values" in filter && (text === "" ? filter.blanks : filter.values.includes(text));
    });
    if (!passes) continue;
    const text = textAt(sheet, row, left + question.column, locale);
    if (text === "") {
      blank += 1;
      continue;
    }
    const value = cellAt(sheet, row, left + question.column)?.value;
    const seen = known.get(text);
    if (seen) seen.rows += 1;
    else known.set(text, { text, rows: 1, order: typeof value === "number" ? value : null });
  }
  const collator = new Intl.Collator(locale, { numeric: true });
  const sorted = [...known.values()].sort(
    (a, b) =>
      Number(a.order === null) - Number(b.order === null) ||
      (a.order ?? 0) - (b.order ?? 0) ||
      collator.compare(a.text, b.text),
  );
  const lets = (text: string) => !own || ("values" in own && own.values.includes(text));
  return {
    values: sorted.map(({ text, rows }) => ({ text, rows, shown: lets(text) })),
    blanks: blank > 0 ? { rows: blank, shown: !own || ("values" in own && own.blanks) } : null,
    other: own !== undefined && !("values" in own),
  };
}

function textAt(sheet: Sheet, row: number, column: number, locale: Locale): string {
  const cell = cellAt(sheet, row, column);
  return cell ? textOf(cell, locale).trim() : "";
}
