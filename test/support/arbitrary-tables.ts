import fc from "fast-check";
import type { CellValue } from "../../src/core/plan/cell";
import type { TableKey } from "../../src/core/plan/plan";
import { definitionOf } from "../../src/core/register/layout";
import type { TableSnapshot } from "../../src/core/register/table";
import { tables } from "../../src/core/register/tables";

/** Words that mean something to a plan, so that arbitrary tables get past the first rule. */
const telling = fc.constantFrom(
  ..."Studentliv|1|LK|LiU|LK: Staben|Staben/ LK- Enheten/ LiU|LK; LiU|HT 2026|hösten 2019|2031|2019-2020|TBD|?|-".split(
    "|",
  ),
  ..."Stärka samverkan löpande|Utreda minst 3 alternativ|Pågår|Genomförd|kommun|A-1|A-1#2|#2|__proto__|toString".split(
    "|",
  ),
);

/** Any string people or programs can put in a cell, lone surrogates and control characters included. */
const anyString = fc.oneof(
  { weight: 6, arbitrary: telling },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom("\ud83d", "\udc00a", "å".normalize("NFD").repeat(40), "x ".repeat(16_000)) },
);

/** Any value of a cell. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: anyString },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.integer({ min: 0, max: 2500 }), fc.boolean()) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ error: fc.constantFrom("#REF!", "#N/A", "#SPILL!") }),
      fc.record({ share: fc.double() }),
      fc.record({
        day: fc.constantFrom("2026-03-31", "1900-01-01", "9999-12-31"),
        precision: fc.constantFrom("day" as const, "month" as const, "year" as const),
      }),
    ),
  },
);

/** A plan table with headings right, wrong, doubled or missing, and rows of any length. */
function anyTable(table: TableKey): fc.Arbitrary<TableSnapshot> {
  const { name, columns } = definitionOf(table);
  const known = Object.values(columns).map(({ heading }) => heading.sv);
  const heading = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: anyString });
  const headings = fc.oneof(fc.constant(known), fc.array(heading, { maxLength: known.length + 2 }));
  return fc.record({
    name: fc.constant(name),
    sheet: fc.constant(name),
    top: fc.nat(20),
    left: fc.nat(20),
    headings,
    rows: fc.array(fc.array(anyCell, { maxLength: known.length + 1 }), { maxLength: 6 }),
  });
}

/** Any set of plan tables, some of them missing. */
export const anyTables: fc.Arbitrary<TableSnapshot[]> = fc
  .tuple(...(Object.keys(tables) as TableKey[]).map((table) => fc.option(anyTable(table), { freq: 8, nil: undefined })))
  .map((found) => found.filter((table) => table !== undefined));
