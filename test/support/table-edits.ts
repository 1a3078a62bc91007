import fc from "fast-check";
import type { CellValue } from "../../src/core/plan/cell";
import type { TableSnapshot } from "../../src/core/register/table";
import { anyCell } from "./arbitrary-tables";

/** Something that people do to the tables of a plan. Tables that are not touched stay the same objects, as do rows. */
export type TableEdit = {
  readonly what: string;
  readonly make: (tables: readonly TableSnapshot[], all: readonly TableSnapshot[]) => readonly TableSnapshot[];
};

const any = fc.nat(1000);

/** What stands in another cell of the same column is what people mostly type, copy and fill down. */
const setCell = fc
  .record({ table: any, row: any, column: any, other: any, value: fc.option(anyCell, { nil: undefined }) })
  .map(({ table, row, column, other, value }) =>
    inTable("set a cell", table, (each) => {
      if (each.rows.length === 0 || each.headings.length === 0) return each;
      const [at, left] = [row % each.rows.length, column % each.headings.length];
      const cell = value === undefined ? (each.rows[other % each.rows.length]![left] ?? null) : value;
      const changed = Array.from({ length: Math.max(each.rows[at]!.length, left + 1) }, (_, place): CellValue =>
        place === left ? cell : (each.rows[at]![place] ?? null),
      );
      return { ...each, rows: each.rows.with(at, changed) };
    }),
  );

const insertRow = fc
  .record({ table: any, row: any, from: any, isCopy: fc.boolean() })
  .map(({ table, row, from, isCopy }) =>
    inTable(isCopy ? "copy a row" : "insert a row", table, (each) => {
      const copied =
        isCopy && each.rows.length > 0 ? [...each.rows[from % each.rows.length]!] : each.headings.map(() => null);
      return { ...each, rows: each.rows.toSpliced(row % (each.rows.length + 1), 0, copied) };
    }),
  );

const deleteRow = fc
  .record({ table: any, row: any })
  .map(({ table, row }) =>
    inTable("delete a row", table, (each) =>
      each.rows.length === 0 ? each : { ...each, rows: each.rows.toSpliced(row % each.rows.length, 1) },
    ),
  );

const moveRow = fc.record({ table: any, from: any, to: any }).map(({ table, from, to }) =>
  inTable("move a row", table, (each) => {
    if (each.rows.length === 0) return each;
    const at = from % each.rows.length;
    return { ...each, rows: each.rows.toSpliced(at, 1).toSpliced(to % each.rows.length, 0, each.rows[at]!) };
  }),
);

const renameHeading = fc
  .record({ table: any, column: any, other: any, name: fc.constantFrom("", "Vem", "Ansvarigg", undefined) })
  .map(({ table, column, other, name }) =>
    inTable("rename a heading", table, (each) => {
      if (each.headings.length === 0) return each;
      const { headings } = each;
      return {
        ...each,
        headings: headings.with(column % headings.length, name ?? headings[other % headings.length]!),
      };
    }),
  );

const moveTable = fc
  .record({ table: any, top: fc.nat(9), left: fc.nat(9) })
  .map(({ table, top, left }) => inTable("move a table", table, (each) => ({ ...each, top, left })));

const dropTable = any.map((table): TableEdit => ({
  what: "delete a table",
  make: (tables) => (tables.length > 1 ? tables.toSpliced(table % tables.length, 1) : tables),
}));

const restoreTable = any.map((table): TableEdit => ({
  what: "put a table back",
  make(tables, all) {
    const back = all[table % all.length]!;
    return [...tables.filter(({ name }) => name !== back.name), back];
  },
}));

/** Any edit, those that people make most the most likely. */
export const anyEdit: fc.Arbitrary<TableEdit> = fc.oneof(
  { weight: 12, arbitrary: setCell },
  { weight: 3, arbitrary: insertRow },
  { weight: 2, arbitrary: deleteRow },
  { weight: 2, arbitrary: moveRow },
  { weight: 1, arbitrary: renameHeading },
  { weight: 1, arbitrary: moveTable },
  { weight: 1, arbitrary: dropTable },
  { weight: 2, arbitrary: restoreTable },
);

function inTable(what: string, table: number, change: (table: TableSnapshot) => TableSnapshot): TableEdit {
  return {
    what,
    make: (tables) => tables.map((each, at) => (at === table % tables.length ? change(each) : each)),
  };
}
