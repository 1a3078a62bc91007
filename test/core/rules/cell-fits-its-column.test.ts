import { cellFitsItsColumn } from "../../../src/core/rules/cell-fits-its-column";
import type { CellValue } from "../../../src/core/plan/cell";
import { typedText } from "../../../src/core/plan/cell";
import type { RowTable } from "../../../src/core/plan/plan";
import { rowTables } from "../../../src/core/register/plan-rows";
import { tables } from "../../../src/core/register/tables";
import { checkPlan } from "../../../src/core/rules/check-plan";
import { today } from "../../support/today";
import { aGoal, anActivity, aPlan } from "../../support/plans";
import { testRule } from "../../support/test-rule";

testRule(cellFitsItsColumn, {
  accepts: {
    "a period in any of its forms": aPlan({ activities: [anActivity({ due: "Q3 2026" })] }),
    "a blank cell": aPlan({ activities: [anActivity({ due: "  " })] }),
    "a value in error, which is another rule's business": aPlan({
      activities: [anActivity({ due: { error: "#REF!" } })],
    }),
    "a number where marks and numbers both go": aPlan({ activities: [anActivity({ no: 2.3 })] }),
  },
  reports: {
    "words where a time belongs": {
      plan: aPlan({ activities: [anActivity({ due: "snart" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "due" }],
    },
    "a number where a sentence belongs": {
      plan: aPlan({ activities: [anActivity({ activity: 17 })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "activity" }],
    },
    "a word that is none of a column's choices": {
      plan: aPlan({ goals: [aGoal({ forecast: "kanske" })] }),
      at: [{ table: "goals", row: "M-7Q4KX2MD", column: "forecast" }],
    },
    "a misspelt word of a column's few, and proposes the one that was meant": {
      plan: aPlan({ goals: [aGoal({ forecast: "bedöms uppnas" }), aGoal({ id: "M-2", forecast: "not mett" })] }),
      at: [
        { table: "goals", row: "M-7Q4KX2MD", column: "forecast" },
        { table: "goals", row: "M-2", column: "forecast" },
      ],
      writes: [["bedöms uppnås"], ["not met"]],
    },
    "a fact that cannot be read": {
      plan: aPlan({ validTo: "tills vidare" }),
      at: [{ table: "facts", row: "validTo", column: "validTo" }],
      writes: [[]],
    },
    "a time with a sign in the way, and proposes it without": {
      plan: aPlan({ activities: [anActivity({ due: "HT.2026" })] }),
      at: [{ table: "activities", row: "A-7Q4KX2MD", column: "due" }],
      writes: [["HT 2026"]],
    },
    "a month where a day belongs, and proposes none": {
      plan: aPlan({ meetings: [{ meeting: "Rådet", date: "nov.2026" }] }),
      at: [{ table: "meetings", row: "#1", column: "date" }],
      writes: [[]],
    },
  },
});

describe("every column", () => {
  it.each(rowTables)("of %s gives an example of what it accepts for every kind of value that it rejects", (table) => {
    const shape: Readonly<Record<string, { safeParse(cell: unknown): { success: boolean } }>> =
      tables[table].schema.shape;
    // A row with nothing but an ID is no row.
    const columns = Object.entries(shape).filter(([column]) => column !== "id");
    const rejected = columns.flatMap(([column, schema]) =>
      kinds
        .filter((cell) => !schema.safeParse({ cell, typed: typedText(cell, "sv") }).success)
        .map((cell) => ({ [column]: cell })),
    );
    expect(rejected.length).toBeGreaterThan(0);
    const plan = aPlan({ [table]: rejected } as { [Table in RowTable]?: never[] });
    const { findings } = checkPlan(plan, today, [cellFitsItsColumn]);
    expect(findings.filter(({ at }) => at.table === table)).toHaveLength(rejected.length);
    for (const { text } of findings) {
      expect(text.sv).toMatch(/Skriv .*(?:till exempel|något av orden) .+\.$/u);
      expect(text.en).toMatch(/Write .*(?:such as|one of the words) .+\.$/u);
    }
  });
});

// Helpers

/** One cell of each kind that a spreadsheet holds; values in error are another rule's business. */
const kinds: readonly CellValue[] = [
  "snart",
  17,
  20.5,
  true,
  { share: 0.5 },
  { day: "2026-03-31", precision: "day" },
  { day: "2026-03-01", precision: "month" },
];
