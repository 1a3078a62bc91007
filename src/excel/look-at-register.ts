import { definitionOf } from "../core/register/layout";
import { matchHeadings } from "../core/register/match-headings";
import type { RegisterToBe } from "../core/register/set-up/register-to-be";
import { isNamedFor } from "../core/register/set-up/sheet-for";
import type { Standing, StandingColumn, StandingTable } from "../core/register/set-up/standing";
import { readingBatch } from "./batch";

/** What stands in the workbook of a register that is to be. See the port. */
export function lookAtRegister(toBe: RegisterToBe): Promise<Standing> {
  return readingBatch((context) => standingIn(context, toBe));
}

/** The same within a piece of work. Two round trips. */
export async function standingIn(context: Excel.RequestContext, toBe: RegisterToBe): Promise<Standing> {
  const worksheets = context.workbook.worksheets.load({ name: true });
  const protection = context.workbook.protection.load({ protected: true });
  const names = context.workbook.names.load({ name: true });
  const asked = toBe.tables.map(({ name }) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load({ name: true, showHeaders: true });
    return { table, sheet: table.worksheet.load({ name: true }), columns: table.columns.load({ name: true }) };
  });
  await context.sync();

  const sheets = worksheets.items.map((sheet) => askForSheet(sheet, worksheets.items.length, toBe));
  const tables = asked.flatMap((each, at) => {
    const { table, sheet, columns } = each;
    if (table.isNullObject) return [];
    const headings = columns.items.map(({ name }) => name);
    const known = matchHeadings(headings, definitionOf(toBe.tables[at]!.table).columns).columns;
    const texts = new Set(toBe.tables[at]!.columns.flatMap(({ asText, column }) => (asText ? [column] : [])));
    const askedColumns = headings.map((heading, index) =>
      askForColumn(table, table.showHeaders, heading, texts.has(known[index] ?? "")),
    );
    return [{ name: table.name, sheet: sheet.name, columns: askedColumns }];
  });
  await context.sync();

  return {
    sheets: sheets.map((told) => told()),
    isStructureProtected: protection.protected,
    names: names.items.map(({ name }) => name),
    tables: tables.map(({ columns, ...table }): StandingTable => ({
      ...table,
      columns: columns.map(standingColumn),
    })),
  };
}

/** Asks for a sheet; what stands on it only where a table could be made there. */
function askForSheet(sheet: Excel.Worksheet, count: number, toBe: RegisterToBe): () => Standing["sheets"][number] {
  const protection = sheet.protection.load({ protected: true });
  const tables = sheet.tables.load({ name: true });
  const fitting = toBe.tables.filter((table) => count === 1 || isNamedFor(table, sheet));
  const wide = Math.max(0, ...fitting.map(({ columns }) => columns.length));
  const used = wide > 0 ? sheet.getUsedRangeOrNullObject(true).load({ address: true }) : null;
  const first = wide > 0 ? sheet.getRangeByIndexes(0, 0, 1, wide).load({ values: true }) : null;
  return () => ({
    name: sheet.name,
    isProtected: protection.protected,
    content: used && first && { firstRow: first.values[0]!.map(String), isBlank: used.isNullObject },
    tables: tables.items.map(({ name }) => name),
  });
}

type AskedColumn = {
  readonly heading: string;
  readonly column: Excel.TableColumn;
  readonly rule: Excel.DataValidation;
  readonly formats: Excel.Range | null;
  readonly help: Excel.DataValidation | null;
};

/** Asks for a column; the formats of its cells only where they are to be those of texts. */
function askForColumn(table: Excel.Table, hasHeaders: boolean, heading: string, asText: boolean): AskedColumn {
  const column = table.columns.getItemOrNullObject(heading);
  const body = column.getDataBodyRange();
  return {
    heading,
    column,
    rule: body.dataValidation.load({ type: true }),
    formats: asText ? body.load({ numberFormat: true }) : null,
    help: hasHeaders ? column.getHeaderRowRange().dataValidation.load({ prompt: true, type: true }) : null,
  };
}

function standingColumn({ heading, column, rule, formats, help }: AskedColumn): StandingColumn {
  // A column that has gone in that moment lacks nothing; the next look does not find it.
  if (column.isNullObject) return { heading, ruled: "all", hasHelp: true, isText: true };
  return {
    heading,
    ruled: rule.type === "None" ? "none" : rule.type === "MixedCriteria" ? "some" : "all",
    hasHelp: !help || help.type !== "None" || Boolean(help.prompt?.message),
    isText: !formats || formats.numberFormat.every(([format]) => format !== "General"),
  };
}
