import type { Finding } from "../core/rules/finding";
import { severities } from "../core/rules/rule";
import type { Layout } from "../core/register/layout";

/** Findings as one meets them in the workbook: by table, row and column; headings before rows, and in a cell what matters most. */
export function inWorkbookOrder<Found extends Finding>(findings: readonly Found[], layout: Layout): Found[] {
  const tables = new Map([...layout.keys()].map((table, at) => [table, at]));
  const placed = findings.map((finding) => {
    const { table, row, column } = finding.at;
    const found = layout.get(table);
    return {
      finding,
      table: tables.get(table) ?? -1,
      row: found?.rows.get(row ?? "") ?? -1,
      column: found?.columns.get(column ?? "") ?? -1,
      severity: severities.indexOf(finding.severity),
    };
  });
  placed.sort(
    (one, other) =>
      one.table - other.table || one.row - other.row || one.column - other.column || one.severity - other.severity,
  );
  return placed.map(({ finding }) => finding);
}
