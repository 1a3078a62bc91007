/** A table that is there: its place, size and headings. */
export type FoundTable = {
  readonly name: string;
  readonly sheet: string;
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly headingsHidden: boolean;
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
    const { table, columns, body } = askForTable(context, name);
    table.load({ name: true, showHeaders: true });
    return {
      table,
      sheet: table.worksheet.load({ id: true, name: true }),
      columns,
      range: table.getRange().load({ rowIndex: true, columnIndex: true }),
      body,
    };
  });
  await context.sync();

  const found = asked.flatMap(({ table, sheet, columns, range, body }) => {
    if (table.isNullObject) return [];
    return [
      {
        name: table.name,
        sheet: sheet.name,
        sheetId: sheet.id,
        top: range.rowIndex - (table.showHeaders ? 0 : 1),
        left: range.columnIndex,
        headingsHidden: !table.showHeaders,
        headings: columns.items.map(({ name }) => name),
        bodyRows: body.rowCount,
      },
    ];
  });
  const foundNames = new Set(found.map(({ name }) => name));
  return { found, otherTables: all.items.map(({ name }) => name).filter((name) => !foundNames.has(name)) };
}

/** A table's body, columns and size, for when the answer has come. */
type AskedTable = {
  readonly table: Excel.Table;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
};

/** Asks for a table by name: its body with the number of rows, and its columns' names. */
export function askForTable(context: Excel.RequestContext, name: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  return {
    table,
    // Column names instead of heading cells: they are there even when the heading row is hidden.
    columns: table.columns.load({ name: true }),
    body: table.getDataBodyRange().load({ rowCount: true }),
  };
}

/** Whether a table that was asked for again still has the rows and columns that it was found with. */
export function isAsFound(
  { table, columns, body }: AskedTable,
  { headings, bodyRows }: Pick<FoundTable, "headings" | "bodyRows">,
): boolean {
  if (table.isNullObject || body.rowCount !== bodyRows || columns.items.length !== headings.length) return false;
  return columns.items.every(({ name }, at) => name === headings[at]);
}
