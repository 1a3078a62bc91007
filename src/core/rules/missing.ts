/** Rows whose cell is blank. A cell that could not be read is not missing: it is another rule's business. */
export function missingIn<Row extends { readonly typed: Readonly<Record<string, string>> }>(
  rows: readonly Row[],
  column: string,
): Row[] {
  return rows.filter((row) => isMissing(row, column));
}

/** Whether a row's cell is blank. */
export function isMissing({ typed }: { readonly typed: Readonly<Record<string, string>> }, column: string): boolean {
  return typed[column] === undefined;
}
