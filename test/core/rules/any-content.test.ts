import fc from "fast-check";
import type { CellValue } from "../../../src/core/plan/cell";
import { readPlan } from "../../../src/core/register/read-plan";
import type { TableSnapshot } from "../../../src/core/register/table";
import { checkPlan, type Finding } from "../../../src/core/rules/check-plan";
import { rules } from "../../../src/core/rules/index";
import { anyTables } from "../../support/arbitrary-tables";
import { aGoal, anActivity, snapshotsOf } from "../../support/plans";
import { today } from "../../support/today";

const runs = { numRuns: 100 };

describe("a check of any content at all", () => {
  it("finds the same whatever the order of the columns", () => {
    fc.assert(
      fc.property(anyTables, fc.infiniteStream(fc.nat()), (tables, chance) => {
        const told = tables.map(withOneHeadingEach);
        const moved = told.map((table) => withColumns(table, shuffled([...table.headings.keys()], chance)));
        expect(findingsOf(moved)).toEqual(findingsOf(told));
      }),
      runs,
    );
  });

  it("finds the same whatever the order of the rows, where each row has an ID or a name of its own", () => {
    fc.assert(
      fc.property(anyTables, fc.infiniteStream(fc.nat()), (tables, chance) => {
        const told = tables.map(withOneHeadingEach).map(withIds);
        const sorted = told.map((table) => ({ ...table, rows: shuffled(table.rows, chance) }));
        expect(findingsOf(sorted)).toEqual(findingsOf(told));
      }),
      runs,
    );
  });

  it("finds of a plan with copied sheets what it finds of the plan, and that they are copies", () => {
    fc.assert(
      fc.property(
        anyTables,
        fc.subarray(["PlanActivities2", "PlanGoals_1", "planareas3", "Egen2"]),
        (tables, copies) => {
          const isOfCopies = (finding: string) => finding.startsWith('["tables-are-not-copied"');
          const found = findingsOf(tables, copies);
          expect(found.filter((finding) => !isOfCopies(finding))).toEqual(findingsOf(tables));
          expect(found.filter(isOfCopies)).toHaveLength(copies.filter((name) => name !== "Egen2").length);
        },
      ),
      runs,
    );
  });

  it("says of rows that were copied with their IDs that they are, and stops at none", () => {
    fc.assert(
      fc.property(anyTables, fc.nat(5), (tables, times) => {
        // What a plan lacks is said once, and what needs it is not asked.
        const hasIds = (name: string) => tables.some((table) => table.name === name && table.headings.includes("ID"));
        fc.pre(hasIds("PlanActivities") && hasIds("PlanGoals"));
        const told = tables.map(withOneHeadingEach).map(withIds);
        const copied = told.map((table) => ({
          ...table,
          rows: table.rows.flatMap((row) => [row, ...Array.from({ length: times }, () => [...row])]),
        }));
        const doubled = (all: readonly string[]) =>
          all.filter((finding) => finding.startsWith('["id-is-unique"')).length;
        expect(doubled(findingsOf(copied))).toBe(doubled(findingsOf(told)) + times * rowsWithIds(told));
      }),
      runs,
    );
  });

  it("says in whole letters and few words what stands in a cell, however long and whatever its letters", () => {
    fc.assert(
      fc.property(anyRegister, (tables) => {
        for (const { text } of checkPlan(readPlan(tables).plan, today, rules).findings) {
          expect(() => encodeURIComponent(text.sv + text.en)).not.toThrow();
          expect(text.sv.length).toBeLessThan(1500);
        }
      }),
      runs,
    );
  });
});

// Helpers

/** What is found, apart from the order in which it is told. */
function findingsOf(tables: readonly TableSnapshot[], otherTables: readonly string[] = []): string[] {
  const { findings } = checkPlan(readPlan(tables, otherTables).plan, today, rules);
  return findings.map(told).sort();
}

/** Rows without an ID are named by their place; names and headings of the plan's are listed in its own order. */
function told({ rule, at: { table, row, column }, text, value }: Finding): string {
  const says = rule === "headings-are-known" ? [] : [text.sv, text.en];
  const words = says.map((sentence) => sentence.split(/[\s.,?”“]+/u).sort());
  return JSON.stringify([rule, table, row?.replace(/^#\d+$/u, "#"), column, words, value]);
}

/** A cell of pairs of surrogates, a formula that came as a text, or something very long. */
const oddCell = fc.oneof(
  fc.constantFrom(
    "🎓".repeat(50),
    '=HYPERLINK("https://example.org")',
    "+46",
    "@SUM(A1)",
    "𝔸".repeat(16_000),
    "a ".repeat(16_000),
  ),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

/** A sound register, but for some cells. */
const anyRegister = fc
  .array(fc.record({ column: fc.nat(25), cell: oddCell, isGoal: fc.boolean() }), { minLength: 1, maxLength: 6 })
  .map((odd) =>
    snapshotsOf({ activities: [anActivity(), anActivity({ id: "A-2" })], goals: [aGoal(), aGoal({ id: "M-2" })] }).map(
      (table) =>
        odd.reduce<TableSnapshot>(
          (each, { column, cell, isGoal }) =>
            each.name === (isGoal ? "PlanGoals" : "PlanActivities")
              ? { ...each, rows: each.rows.with(1, each.rows[1]!.with(column % each.headings.length, cell)) }
              : each,
          table,
        ),
    ),
  );

function rowsWithIds(tables: readonly TableSnapshot[]): number {
  const { goals, activities } = readPlan(tables).plan;
  return [...goals, ...activities].filter(({ id }) => id !== null).length;
}

function withOneHeadingEach(table: TableSnapshot): TableSnapshot {
  const headings = table.headings.map((heading, at) =>
    table.headings.indexOf(heading) === at ? heading : `Egen ${at}`,
  );
  const rows = table.rows.map((row) => headings.map((_, at) => row[at] ?? null));
  return { ...table, headings, rows };
}

function withColumns(table: TableSnapshot, order: readonly number[]): TableSnapshot {
  const moved = <Each>(row: readonly Each[]) => order.map((at) => row[at]!);
  return { ...table, headings: moved(table.headings), rows: table.rows.map((row: readonly CellValue[]) => moved(row)) };
}

function withIds(table: TableSnapshot): TableSnapshot {
  const id = table.headings.indexOf("ID");
  return id < 0 ? table : { ...table, rows: table.rows.map((row, at) => row.with(id, `R-${at}`)) };
}

function shuffled<Each>(list: readonly Each[], chance: Iterator<number>): Each[] {
  const left = [...list];
  const order: Each[] = [];
  while (left.length > 0) order.push(...left.splice((chance.next().value as number) % left.length, 1));
  return order;
}
