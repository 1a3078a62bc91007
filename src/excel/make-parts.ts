import type { ColumnPart, MissingPart } from "../core/register/set-up/missing-parts";
import type { ColumnToBe } from "../core/register/set-up/register-to-be";
import { furnishHeading, tellHelp } from "./make-table";
import { columnPoints } from "./column-points";
import { textFormat } from "./written-value";

type Part = Exclude<MissingPart, { kind: "table" }>;

/** Makes what tables lack: columns, words in headings, formats of texts, lists and the choice from them. */
export async function makeParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<void> {
  const texts = await readFormats(context, parts);
  for (const part of parts) make(context, part, texts);
  await context.sync();
}

type Formats = ReadonlyMap<Part, Excel.Range>;

/** Of the columns that are to hold texts, the formats that their cells have by now. */
async function readFormats(context: Excel.RequestContext, parts: readonly Part[]): Promise<Formats> {
  const asked = parts.flatMap((part) =>
    part.kind === "text" ? [[part, bodyOf(context, part).load({ numberFormat: true })] as const] : [],
  );
  if (asked.length > 0) await context.sync();

  return new Map(asked);
}

function make(context: Excel.RequestContext, part: Part, texts: Formats): void {
  if (part.kind === "list") {
    context.workbook.names.add(part.list.name, part.formula);
    return;
  }
  if (part.kind === "column") return addColumn(context.workbook.tables.getItem(part.table.name), part.column);
  if (part.kind === "help") {
    const { table, heading } = part;
    const column = context.workbook.tables.getItem(table.name).columns.getItem(heading);
    tellHelp(column.getHeaderRowRange(), part.column.help);
  } else if (part.kind === "text") {
    const range = texts.get(part)!;
    // A cell with a format of its own, such as a date's, keeps it: its number would be shown as a number.
    range.numberFormat = range.numberFormat.map(([format]) => [format === "General" ? textFormat : null]);
  } else offerChoice(bodyOf(context, part), part.column);
}

/** What is not in the list may be typed all the same: two units, or a word that is to be added. */
function offerChoice({ dataValidation }: Excel.Range, { list }: ColumnToBe): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: `=${list}` } };
  dataValidation.errorAlert = {
    showAlert: false,
    title: "",
    message: "",
    style: Excel.DataValidationAlertStyle.information,
  };
}

/** Adds a column at the table's right end; what stands beside the table moves. */
function addColumn(table: Excel.Table, column: ColumnToBe): void {
  const added = table.columns.add(undefined, undefined, column.heading);
  const body = added.getDataBodyRange();
  const entire = body.getEntireColumn();
  entire.format.columnWidth = columnPoints(column.width);
  if (column.isHidden) entire.columnHidden = true;
  // A single format is given to every cell.
  if (column.asText) body.set({ numberFormat: textFormat as unknown as string[][] });
  furnishHeading(added.getHeaderRowRange(), column);
}

function bodyOf(context: Excel.RequestContext, { table, heading }: ColumnPart): Excel.Range {
  return context.workbook.tables.getItem(table.name).columns.getItem(heading).getDataBodyRange();
}
