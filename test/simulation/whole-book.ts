import { pageMarks } from "../../src/core/status/page-marks";
import type { Book, Sheet } from "../../src/xlsx/book";
import { planSheets } from "./tokens";

/** What is wrong with the workbook that is left: tables that are not whole, rows that fell out, sheets made twice. */
export function troubles(book: Book, way: "server" | "replicas", toldDoubled: number): string[] {
  const found: string[] = [];
  for (const name of planSheets) {
    const sheet = book.sheets.find((each) => each.name === name);
    const table = sheet?.tables[0];
    if (!sheet || !table) {
      found.push(`the table of ${name} is gone`);
      continue;
    }
    const { top, bottom, left, right } = table.area;
    const headings = Array.from({ length: right - left + 1 }, (_, at) => sheet.rows[top]?.cells[left + at]?.value);
    if (headings.some((heading, at) => heading !== table.columns[at]?.name)) found.push(`${name} has lost a heading`);
    const idAt = left + headings.indexOf("ID");
    const outside = sheet.rows.slice(bottom + 1).flatMap((row) => idOf(row?.cells[idAt]?.value) ?? []);
    if (outside.length > 0) found.push(`${name}: ${outside.join(", ")} stand below the table`);
  }
  const marks = book.sheets.flatMap(({ customProperties }) => customProperties.get(pageMarks.keys) ?? []);
  const isTwice = new Set(marks).size < marks.length;
  // See `exemptions.twinSheets`.
  if (isTwice && (way === "server" || toldDoubled === 0)) found.push("a status sheet has been made twice");
  return found;
}

/** How many rows bear an ID that another bears. */
export function duplicateIds(book: Book): number {
  return planSheets.reduce((sum, name) => {
    const ids = idsOf(book.sheets.find((each) => each.name === name)!);
    return sum + ids.length - new Set(ids).size;
  }, 0);
}

function idsOf({ rows, tables: [table] }: Sheet): string[] {
  const { top, bottom, left } = table!.area;
  const idAt = left + table!.columns.findIndex(({ name }) => name === "ID");
  return rows.slice(top + 1, bottom + 1).flatMap((row) => idOf(row?.cells[idAt]?.value) ?? []);
}

function idOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[AM]-\w{8}$/.test(value) ? value : undefined;
}
