import { freeSheetName } from "../../status/sheet-names";
import { textKey } from "../../text";
import { copyOf } from "../read-plan";
import type { TableToBe } from "./register-to-be";
import type { Standing, StandingSheet } from "./standing";

/** Where a table is to be made. */
export type SheetForTable = {
  /** Name that its sheet is to have. */
  readonly sheet: string;
  /** The sheet that is taken for it, by the name that it has; `null` when one is to be added. */
  readonly from: string | null;
  /** A table that has been begun there. */
  readonly begun: string | null;
};

/**
 * The sheet that a table is to be made on: one on which it has been begun, the one blank sheet of a new workbook, else a
 * new one, under a name that is free. `taken` are sheets that other tables are to be made on.
 */
export function sheetFor(table: TableToBe, { sheets }: Standing, taken: ReadonlySet<string>): SheetForTable {
  const begun = sheets.find((sheet) => !taken.has(sheet.name) && isNamedFor(table, sheet) && isBegun(table, sheet));
  if (begun) return { sheet: begun.name, from: begun.name, begun: begun.tables[0] ?? null };
  const [only] = sheets;
  if (sheets.length === 1 && taken.size === 0 && only?.content?.isBlank && only.tables.length === 0) {
    return { sheet: table.sheet, from: only.name, begun: null };
  }
  const names = [...sheets.map(({ name }) => name), ...taken];
  return { sheet: freeSheetName(table.sheet, names), from: null, begun: null };
}

/** Whether a sheet could have been added for the table: people may have had one of that name. */
export function isNamedFor({ sheet }: Pick<TableToBe, "sheet">, { name }: Pick<StandingSheet, "name">): boolean {
  return textKey(name.replace(/ \(\d+\)$/u, "")) === textKey(sheet);
}

/** A sheet on which the work stopped: blank, or with our headings and no more than one table that is not yet named. */
function isBegun({ columns }: TableToBe, { content, tables }: StandingSheet): boolean {
  if (!content || tables.length > 1 || tables.some((name) => isOurs(name))) return false;
  if (content.isBlank) return true;
  return columns.every(({ heading }, at) => content.firstRow[at] === heading);
}

/** A table of the register, or a copy of one. */
function isOurs(name: string): boolean {
  return copyOf(name) !== undefined || copyOf(`${name}2`) !== undefined;
}
