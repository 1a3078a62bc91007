import type { RowTable, TableKey } from "../core/plan/plan";
import { definitionOf, type Layout } from "../core/register/layout";
import { newId } from "../core/register/new-id";
import { tableCalled, type TableSnapshot } from "../core/register/table";
import { rowWords, type CellEdit, type NewRows, type RowNaming, type WrittenValue } from "./cell-edit";
import type { ColumnTarget } from "./cell-target";
import { WorkbookError } from "./workbook-error";

/** The plan's tables as they were last read, which is what the person saw. */
export type ReadRegister = { readonly tables: readonly TableSnapshot[]; readonly layout: Layout };

/** A cell of the plan by its row's key and its column. A fact is the value of its row. */
export type PlanCell = { readonly table: TableKey; readonly row: string; readonly column: string };

/** Edits that set several cells. Those of one row agree on the ID that it gets, if it has none. */
export function editsOf(
  read: ReadRegister,
  cells: readonly { readonly at: PlanCell; readonly value: WrittenValue }[],
  random: () => number,
): CellEdit[] {
  const namings = new Map<string, RowNaming>();
  return cells.map(({ at, value }) => {
    const edit = editOf(read, at, value, random);
    const row = `${at.table} ${at.row}`;
    const naming = namings.get(row) ?? edit.naming;
    if (naming) namings.set(row, naming);
    return naming ? { ...edit, naming } : edit;
  });
}

/** The edit that sets a cell of the plan. A row of goals or activities without an ID of its own gets one on the way. */
export function editOf(
  { tables, layout }: ReadRegister,
  at: PlanCell,
  value: WrittenValue,
  random: () => number,
): CellEdit {
  const found = layout.get(at.table);
  const { name, title, columns, idLetter } = definitionOf(at.table);
  const snapshot = tableCalled(tables, name);
  const index = found?.rows.get(at.row);
  if (!found || !snapshot) throw new WorkbookError("table-gone", { name: title });
  if (index === undefined) throw new WorkbookError("row-gone");

  const key = at.table === "facts" ? "value" : at.column;
  const column = columnOf(found.columns, found.headings, key);
  const heading = columns[key]!.heading;
  if (!column) throw new WorkbookError("column-gone", { name: heading });
  const cells = snapshot.rows[index]!;
  const identity = found.identityOf(at.row);
  const idColumn = idLetter && columnOf(found.columns, found.headings, "id");
  const naming: RowNaming | undefined =
    idColumn && identity?.column !== "id"
      ? {
          cells: found.headings.map((each, place) => ({
            column: { heading: each, index: place },
            cell: cells[place] ?? null,
          })),
          idColumn,
          id: newId(idLetter, random, idsIn(snapshot, idColumn)),
        }
      : undefined;
  const identityColumn = identity && columnOf(found.columns, found.headings, identity.column);
  return {
    target: {
      table: snapshot.name,
      title,
      column,
      row: { index, identity: identity && identityColumn ? { column: identityColumn, cell: identity.cell } : null },
    },
    seen: cells[column.index] ?? null,
    value,
    ...(columns[key]!.asText ? { asText: true } : {}),
    ...(naming ? { naming } : {}),
  };
}

/**
 * New rows for a table: those of goals and activities each with an ID of its own, those of others known by all they say.
 * Columns that the table lacks are left out.
 */
export function newRowsOf(
  { tables, layout }: ReadRegister,
  table: RowTable,
  rows: readonly Readonly<Record<string, WrittenValue>>[],
  random: () => number,
): NewRows {
  const found = layout.get(table);
  const { name, title, columns, idLetter } = definitionOf(table);
  const snapshot = tableCalled(tables, name);
  if (!found || !snapshot) throw new WorkbookError("table-gone", { name: title });
  const idColumn = (idLetter && columnOf(found.columns, found.headings, "id")) ?? null;
  if (idLetter && !idColumn) throw new WorkbookError("column-gone", { name: columns["id"]!.heading });
  const taken = new Set(idColumn ? idsIn(snapshot, idColumn) : []);
  const filled = [...new Set(rows.flatMap((row) => Object.keys(row)))].flatMap((key) => {
    const column = key === "id" ? undefined : columnOf(found.columns, found.headings, key);
    const { asText, needed } = columns[key]!;
    const about = { ...(asText ? { asText } : {}), ...(needed && !idLetter ? { tells: true } : {}) };
    return column ? [{ key, column, ...about }] : [];
  });
  return {
    table: snapshot.name,
    title,
    idColumn,
    columns: filled.map(({ key: _, ...column }) => column),
    rows: rows.map((row) => {
      const cells = filled.map(({ key }) => row[key] ?? null);
      const id = idLetter ? newId(idLetter, random, taken) : rowWords(cells);
      taken.add(id);
      return { id, cells };
    }),
  };
}

function columnOf(
  columns: ReadonlyMap<string, number>,
  headings: readonly string[],
  key: string,
): ColumnTarget | undefined {
  const index = columns.get(key);
  return index === undefined ? undefined : { heading: headings[index] ?? "", index };
}

function idsIn({ rows }: TableSnapshot, { index }: ColumnTarget): Set<string> {
  return new Set(rows.flatMap((cells) => (typeof cells[index] === "string" ? [cells[index]] : [])));
}
