/** A table that is there: its place, size and headings. */
export type FoundTable = {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly bodyRows: number;
};

/** Finds the named tables in one round trip, and the names of all the others. */
export async function findTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<{ found: FoundTable[]; otherTables: string[] }> {
  const all = context.workbook.tables.load({ name: true });
  const asked = names.map((name) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load({ name: true, showHeaders: true });
    return {
      table,
      sheet: table.worksheet.load({ name: true }),
      // Column names instead of heading cells: they are there even when the heading row is hidden.
      columns: table.columns.load({ name: true }),
      range: table.getRange().load({ rowIndex: true, columnIndex: true }),
      body: table.getDataBodyRange().load({ rowCount: true }),
    };
  });
  await context.sync();

  const found = asked.flatMap(({ table, sheet, columns, range, body }) => {
    if (table.isNullObject) return [];
    const headings = columns.items.map(({ name }) => name);
    const top = range.rowIndex - (table.showHeaders ? 0 : 1);
    return [{ name: table.name, sheet: sheet.name, top, left: range.columnIndex, headings, bodyRows: body.rowCount }];
  });
  const foundNames = new Set(found.map(({ name }) => name));
  return { found, otherTables: all.items.map(({ name }) => name).filter((name) => !foundNames.has(name)) };
}
