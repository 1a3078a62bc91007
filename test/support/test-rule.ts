import type { Day } from "../../src/core/plan/day";
import type { Place, Plan } from "../../src/core/plan/plan";
import { checkPlan } from "../../src/core/rules/check-plan";
import type { Fix, Rule } from "../../src/core/rules/rule";
import { declaredReads, recordReads } from "./recorded-reads";
import { today as usualDay } from "./today";

/** A plan, and the day on which it is looked at where that matters. */
type OnDay = { readonly plan: Plan; readonly today?: Day };

/** A plan that a rule reports, where, and what it proposes where that is told. The wording is reviewed in `test/wording/rules.md`. */
type Reported = OnDay & {
  readonly at: readonly Place[];
  readonly writes?: readonly (readonly Written[])[];
  /** Whether what it proposes decides nothing. */
  readonly isSafe?: boolean;
  /** What tells its sentence from others that the rule has, in Swedish. */
  readonly says?: RegExp;
};

/** What a fix would write: a value for each cell. */
type Written = Fix["cells"][number]["value"];

export type Cases = {
  /** Plans of which the rule has nothing to say, by what they show. */
  readonly accepts: Readonly<Record<string, Plan | OnDay>>;
  /** Plans that it reports, by what they show. */
  readonly reports: Readonly<Record<string, Reported>>;
};

/** Tests a rule by plans that it accepts and plans that it reports. */
export function testRule(rule: Rule, { accepts, reports }: Cases): void {
  describe(rule.id, () => {
    it("reads of these plans what it says that it reads", () => {
      const reads = new Set<string>();
      for (const each of [...Object.values(accepts), ...Object.values(reports)]) {
        const { plan, today = usualDay } = "plan" in each ? each : { plan: each };
        recordReads(rule, plan, today, reads);
      }
      expect([...reads].sort()).toEqual(declaredReads(rule).sort());
    });
    for (const [what, accepted] of Object.entries(accepts)) {
      const { plan, today = usualDay } = "plan" in accepted ? accepted : { plan: accepted };
      it(`accepts ${what}`, () => {
        expect(checkPlan(plan, today, [rule]).findings).toEqual([]);
      });
    }
    for (const [what, { plan, today = usualDay, at, writes, isSafe, says }] of Object.entries(reports)) {
      it(`reports ${what}`, () => {
        const { findings } = checkPlan(plan, today, [rule]);
        expect(findings.map((finding) => finding.at)).toEqual(at);
        if (writes) expect(findings.map(({ fixes }) => fixes.flatMap(valuesOf))).toEqual(writes);
        for (const { text, fixes } of findings) {
          if (says) expect(text.sv).toMatch(says);
          if (isSafe !== undefined) expect(new Set(fixes.map((fix) => fix.isSafe))).toEqual(new Set([isSafe]));
          expect(text.sv).toMatch(wholeSentences);
          expect(text.en).toMatch(wholeSentences);
          expect(text.sv).not.toBe(text.en);
        }
      });
    }
  });
}

function valuesOf({ cells }: Fix): Written[] {
  return cells.map(({ value }) => value);
}

/** Begins as a sentence or with quoted words or a number, and ends as one. */
const wholeSentences = /^[\p{Lu}”“\p{N}§].*[.?]$/su;
