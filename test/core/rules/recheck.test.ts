import fc from "fast-check";
import type { TableSnapshot } from "../../../src/core/register/table";
import { readPlan, type ReadPlan } from "../../../src/core/register/read-plan";
import { checkPlan, type Check } from "../../../src/core/rules/check-plan";
import { anyTables } from "../../support/arbitrary-tables";
import { aGoal, anActivity, snapshotsOf } from "../../support/plans";
import { anyEdit } from "../../support/table-edits";

describe("a check that has been made before", () => {
  it("always says what a check from the beginning says, whatever has been edited since", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(plan), anyTables), steps, (all, edits) => {
        fc.pre(all.length > 0);
        let tables: readonly TableSnapshot[] = all;
        let read: ReadPlan | undefined;
        let check: Check | undefined;
        for (const { edit, day } of [{ edit: nothing, day: "2026-03-02" }, ...edits]) {
          tables = edit.make(tables, all);
          read = readPlan(tables, [], read);
          check = checkPlan(read.plan, day, undefined, check);
          const afresh = readPlan(structuredClone(tables));
          expect(read.plan).toEqual(afresh.plan);
          expect(said(check)).toEqual(said(checkPlan(afresh.plan, day)));
        }
      }),
      { numRuns: 50 },
    );
  });
});

// Helpers

const nothing = { what: "nothing", make: (tables: readonly TableSnapshot[]) => tables };

const steps = fc.array(fc.record({ edit: anyEdit, day: fc.constantFrom("2026-03-02", "2026-03-02", "2031-01-01") }), {
  minLength: 1,
  maxLength: 8,
});

function said({ findings, accepted, lapsed, turnedDown }: Check) {
  return { findings, accepted, lapsed, turnedDown };
}

const plan = snapshotsOf({
  activities: [
    anActivity(),
    anActivity({ id: "A-2", due: "2031-01-01", area: "Studentlif" }),
    anActivity({ id: "A-2", responsible: "LK; LiU", status: "Pågår enligt pan" }),
    anActivity({ id: null, activity: "Stärka samverkan löpande", goal: null, due: null, expectedResult: null }),
    anActivity({ id: "A-4", start: "snart", responsible: "Byrån" }),
  ],
  goals: [aGoal(), aGoal({ id: "M-2", area: "Bildning", due: null, target: null, indicator: null })],
  exceptions: [
    { rule: "activity-within-plan-period", row: "A-2", column: "Klart senast", value: "2031-01-01", reason: "Beslut" },
    { rule: "area-is-known", row: "A-2", column: "Område", value: "Studentliv", reason: "Så heter det", by: "Åsa" },
  ],
  rules: [
    { rule: "goal-has-due", severity: "råd", reason: "Mål utan slut" },
    { rule: "id-is-unique", severity: "av" },
    { rule: "status-is-known", severity: "av" },
  ],
  words: [{ word: "stärka", deed: "stryk" }],
});
