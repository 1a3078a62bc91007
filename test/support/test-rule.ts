import type { Place, Plan } from "../../src/core/plan/plan";
import { checkPlan } from "../../src/core/rules/check-plan";
import type { Rule } from "../../src/core/rules/rule";

type Cases = {
  /** Plans of which the rule has nothing to say, by what they show. */
  readonly accepts: Readonly<Record<string, Plan>>;
  /** Plans that it reports, and where. The wording is reviewed in `test/wording/rules.md`. */
  readonly reports: Readonly<Record<string, { readonly plan: Plan; readonly at: readonly Place[] }>>;
};

/** Tests a rule by plans that it accepts and plans that it reports. */
export function testRule(rule: Rule, { accepts, reports }: Cases): void {
  describe(rule.id, () => {
    for (const [what, plan] of Object.entries(accepts)) {
      it(`accepts ${what}`, () => {
        expect(checkPlan(plan, [rule]).findings).toEqual([]);
      });
    }
    for (const [what, { plan, at }] of Object.entries(reports)) {
      it(`reports ${what}`, () => {
        const { findings } = checkPlan(plan, [rule]);
        expect(findings.map((finding) => finding.at)).toEqual(at);
        for (const { text } of findings) {
          expect(text.sv).toMatch(wholeSentences);
          expect(text.en).toMatch(wholeSentences);
          expect(text.sv).not.toBe(text.en);
        }
      });
    }
  });
}

/** Begins as a sentence or with quoted words or a number, and ends as one. */
const wholeSentences = /^[\p{Lu}”“\p{N}§].*[.?]$/su;
