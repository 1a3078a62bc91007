import { Facts, type Fact } from "../plan/facts";
import { blankCell, isBlank, isError, typedText, type CellValue } from "../plan/cell";
import type { Misfit, PlanFacts, Reading } from "../plan/plan";
import { textKey, type Locale } from "../text";
import { factNames } from "./facts-table";
import { readFields, typedCell } from "./read-cells";
import type { TableSnapshot } from "./table";

export type ReadFacts = {
  readonly headingsIn: Locale;
  readonly facts: PlanFacts;
  /** The language that the plan says it is in, else that of its headings. */
  readonly language: Locale;
  readonly typedFacts: Readonly<Record<string, string>>;
  readonly misfits: readonly Misfit[];
  readonly unknownFacts: Reading["unknownFacts"];
  /** Row of each fact in the table, by fact; unknown ones by their number. */
  readonly rows: ReadonlyMap<string, number>;
};

/** Reads the facts table, one fact a row. Of a fact given twice the first counts. */
export function readFacts(
  snapshot: TableSnapshot | undefined,
  columns: ReadonlyMap<string, number>,
  headingsIn: Locale,
): ReadFacts {
  const values: Partial<Record<Fact, CellValue>> = {};
  const unknownFacts: { row: string; typed: string }[] = [];
  const rows = new Map<string, number>();
  const nameAt = columns.get("fact") ?? -1;
  const valueAt = columns.get("value") ?? -1;

  for (const [index, cells] of (snapshot?.rows ?? []).entries()) {
    const name = typedText(cells[nameAt] ?? null, headingsIn);
    const value = cells[valueAt] ?? null;
    const fact = factsByName.get(textKey(name));
    if (fact && !rows.has(fact)) {
      rows.set(fact, index);
      values[fact] = value;
    } else if (!fact && name && !isBlank(value)) {
      rows.set(`#${index + 1}`, index);
      unknownFacts.push({ row: `#${index + 1}`, typed: name });
    }
  }

  const said = Facts.shape.language.safeParse(typedCell(values.language ?? null, headingsIn));
  const language = said.data ?? headingsIn;
  const all = Object.fromEntries(
    Object.keys(Facts.shape).map((fact) => [fact, typedCell(values[fact as Fact] ?? null, language)]),
  );
  const typedFacts = Object.fromEntries(
    Object.entries(all).flatMap(([fact, cell]) => (cell === blankCell ? [] : [[fact, cell.typed]])),
  );
  const { fields, unfit } = readFields(Facts, all);
  const misfits = unfit.map(([fact, accepted]) => ({
    at: { table: "facts" as const, row: fact, column: fact },
    typed: typedFacts[fact] ?? "",
    accepted,
    isError: isError(all[fact]?.cell ?? null),
  }));
  return { headingsIn, facts: fields as PlanFacts, language, typedFacts, misfits, unknownFacts, rows };
}

const factsByName = new Map(
  Object.entries(factNames).flatMap(([fact, { sv, en, synonyms = [] }]) =>
    [sv, en, ...synonyms].map((name) => [textKey(name), fact as Fact] as const),
  ),
);
