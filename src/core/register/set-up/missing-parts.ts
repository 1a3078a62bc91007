import { textKey } from "../../text";
import { definitionOf } from "../layout";
import { matchHeadings } from "../match-headings";
import { tableCalled } from "../table";
import type { ColumnToBe, ListToBe, RegisterToBe, TableToBe } from "./register-to-be";
import { sheetFor, type SheetForTable } from "./sheet-for";
import type { Standing, StandingColumn, StandingSheet, StandingTable } from "./standing";

/** One thing that a register lacks. */
export type MissingPart =
  | { readonly kind: "table"; readonly table: TableToBe; readonly place: SheetForTable }
  | { readonly kind: "column"; readonly table: TableToBe; readonly sheet: string; readonly column: ColumnToBe }
  | ColumnPart
  | { readonly kind: "list"; readonly list: ListToBe; readonly table: TableToBe; readonly formula: string };

/** What a column lacks: words in its heading, the format of texts, or a list to choose from. */
export type ColumnPart = {
  readonly kind: "help" | "text" | "choice";
  readonly table: TableToBe;
  readonly sheet: string;
  readonly column: ColumnToBe;
  /** The column's heading as it stands there. */
  readonly heading: string;
};

/**
 * What the workbook lacks of the register, in the order in which it is to be made. What people have changed is not
 * missing: rows, order, widths, colours, rules of their own, and headings that are known by another name.
 */
export function missingParts(toBe: RegisterToBe, standing: Standing): MissingPart[] {
  const parts = toBe.tables.reduce<MissingPart[]>(
    (before, table) => [...before, ...partsOf(table, standing, before)],
    [],
  );
  const names = new Set(standing.names.map(textKey));
  const lists = toBe.lists.flatMap((list): MissingPart[] => {
    const table = toBe.tables.find((each) => each.table === list.table);
    if (!table || names.has(textKey(list.name))) return [];
    const heading = headingOf(table, list.column, tableThere(table, standing));
    return [{ kind: "list", list, table, formula: `=${table.name}[${escaped(heading)}]` }];
  });
  // A cell can only be chosen from a list that is there.
  const isChoice = ({ kind }: MissingPart) => kind === "choice";
  return [...parts.filter((part) => !isChoice(part)), ...lists, ...parts.filter(isChoice)];
}

/** The sheets that would be written on. */
export function sheetsOf(parts: readonly MissingPart[], { sheets }: Standing): StandingSheet[] {
  const names = new Set(
    parts.flatMap((part) => (part.kind === "list" ? [] : [part.kind === "table" ? part.place.from : part.sheet])),
  );
  return sheets.filter(({ name }) => names.has(name));
}

function tableThere({ name }: TableToBe, { tables }: Standing): StandingTable | undefined {
  return tableCalled(tables, name);
}

function partsOf(table: TableToBe, standing: Standing, before: readonly MissingPart[]): MissingPart[] {
  const there = tableThere(table, standing);
  if (!there) {
    const taken = before.flatMap((part) => (part.kind === "table" ? [part.place.from ?? part.place.sheet] : []));
    const place = sheetFor(table, standing, new Set(taken));
    return [
      { kind: "table", table, place },
      ...table.columns.flatMap((column) => choicesOf(table, place.sheet, column)),
    ];
  }
  const { sheet, columns } = there;
  const known = columnsThere(table, there);
  return table.columns.flatMap((column): MissingPart[] => {
    const found: StandingColumn | undefined = columns[known.indexOf(column.column)];
    if (!found) return [{ kind: "column", table, sheet, column }, ...choicesOf(table, sheet, column)];
    const { heading, hasHelp, isText, ruled } = found;
    const part = { table, sheet, column, heading };
    return [
      ...(hasHelp ? [] : [{ kind: "help" as const, ...part }]),
      ...(column.asText && !isText ? [{ kind: "text" as const, ...part }] : []),
      ...(ruled === "all" ? [] : choicesOf(table, sheet, column, heading)),
    ];
  });
}

function choicesOf(table: TableToBe, sheet: string, column: ColumnToBe, heading = column.heading): ColumnPart[] {
  return column.list ? [{ kind: "choice", table, sheet, column, heading }] : [];
}

function columnsThere({ table }: TableToBe, there: StandingTable | undefined): readonly (string | null)[] {
  const headings = there?.columns.map(({ heading }) => heading) ?? [];
  return matchHeadings(headings, definitionOf(table).columns).columns;
}

function headingOf(table: TableToBe, column: string, there: StandingTable | undefined): string {
  const found = there?.columns[columnsThere(table, there).indexOf(column)]?.heading;
  return found ?? table.columns.find((each) => each.column === column)!.heading;
}

/** Signs that mean something within a reference to a table's column. */
function escaped(heading: string): string {
  return heading.replace(/['#[\]@]/g, "'$&");
}
