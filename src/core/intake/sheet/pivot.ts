import type { CellValue } from "../../plan/cell";

const labels = /^(?:radetiketter|kolumnetiketter|row labels|column labels)$/iu;
const sums = /^(?:antal av|summa av|medel av|medelvärde av|max av|min av|count of|sum of|average of|max of|min of)\s/iu;
const totals = /^(?:totalsumma|grand total)$/iu;

/** Whether a pivot table stands on a sheet: it tells of rows that stand elsewhere, and is no plan itself. */
export function isPivot(cells: readonly (readonly CellValue[])[]): boolean {
  const texts = cells.flat().filter((cell): cell is string => typeof cell === "string");
  const has = (pattern: RegExp) => texts.some((text) => pattern.test(text.trim()));
  return has(labels) || (has(sums) && has(totals));
}
