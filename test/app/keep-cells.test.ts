import fc from "fast-check";
import { keepCells } from "../../src/app/keep-cells";
import type { WorkbookTables } from "../../src/app/workbook";
import type { TableSnapshot } from "../../src/core/register/table";
import { anyTables } from "../support/arbitrary-tables";
import { snapshotsOf } from "../support/plans";
import { anyEdit } from "../support/table-edits";

describe("keeping the cells that were read before", () => {
  it("says what has been read, whatever has been edited", () => {
    fc.assert(
      fc.property(anyTables, fc.array(anyEdit, { maxLength: 4 }), (all, edits) => {
        const before = asRead(all);
        const edited = edits.reduce<readonly TableSnapshot[]>((tables, { make }) => make(tables, all), all);
        const now = asRead(structuredClone(edited));
        expect(keepCells(now, before)).toEqual(now);
      }),
      { numRuns: 200 },
    );
  });

  it("is what was read before when nothing differs", () => {
    const before = asRead(plan);
    expect(keepCells(structuredClone(before), before)).toBe(before);
  });

  it("keeps rows that say the same, wherever they stand", () => {
    const before = asRead(plan);
    const sorted = before.tables.map((table) => ({ ...table, rows: table.rows.toReversed() }));
    const kept = keepCells(structuredClone({ ...before, tables: sorted }), before);
    expect(kept.tables.flatMap(({ rows }) => rows)).toHaveLength(sorted.flatMap(({ rows }) => rows).length);
    for (const [at, { rows }] of kept.tables.entries())
      for (const [row, cells] of rows.entries()) expect(cells).toBe(sorted[at]!.rows[row]);
  });

  it("tells a cell that cannot be told by its words from one that is blank", () => {
    const [first, ...others] = asRead(plan).tables;
    const read = (cell: number | null) => ({ tables: [{ ...first!, rows: [[cell]] }, ...others], otherTables: [] });
    expect(keepCells(read(NaN), read(null)).tables[0]!.rows).toEqual([[NaN]]);
  });
});

// Helpers

const plan = snapshotsOf();

function asRead(tables: readonly TableSnapshot[]): WorkbookTables {
  return { tables: tables.map((table) => ({ ...table, sheetId: table.sheet })), otherTables: [] };
}
