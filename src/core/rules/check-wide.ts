import type { CheckedPlan } from "../plan/plan-view";
import type { Misfit, Place } from "../plan/plan";
import type { Finding } from "./finding";
import type { PlanChanges } from "./plan-changes";
import type { CellRule, PlanRule, Problem, TableRule } from "./rule";
import type { Taking } from "./taking";
import { keepingSame, numbered, toFinding, type Typed } from "./to-finding";

/** What a rule says that looks at more than a row, or at cells that could not be read. */
export type WideFindings = {
  readonly problems: readonly (readonly [Problem, number])[];
  readonly findings: readonly Finding[];
  /** What the row of each said, by which its value and area are told. */
  readonly typed: readonly (Typed | undefined)[];
  /** What the rule said of each cell that could not be read, for a rule about those. */
  readonly ofMisfits?: WeakMap<Misfit, readonly Problem[]>;
};

/** What the row of a place says; the facts' words for a place among them. */
export type TypedAt = (at: Place) => Typed | undefined;

/** What a rule said before, and what of the plan has changed since. */
type Known = {
  readonly before: WideFindings | undefined;
  readonly changes: PlanChanges | undefined;
  readonly isTouched: boolean;
};

/** Has a rule look again, at cells that it has seen only where it may say something else of them now. */
export function checkWide(
  { rule, severity }: Taking<CellRule | TableRule | PlanRule>,
  plan: CheckedPlan,
  typedAt: TypedAt,
  { before, changes, isTouched }: Known,
): WideFindings {
  const asFinding = ([problem, number]: readonly [Problem, number], typed = typedAt(problem.at)) =>
    toFinding(problem, { rule: rule.id, severity, number, typed });
  if (rule.scope === "cell") {
    const ofMisfits = (!isTouched && before?.ofMisfits) || new WeakMap<Misfit, readonly Problem[]>();
    const problems = numbered(plan.reading.misfits.flatMap((misfit) => misfitProblems(misfit, rule, plan, ofMisfits)));
    const findings = keepingSame(
      problems.map((each) => asFinding(each)),
      before?.findings ?? [],
    );
    return { problems, ofMisfits, findings, typed: [] };
  }
  if (before && !isTouched) {
    // What a rule says of a row is told with the row's area and value, which may have changed all the same.
    if (changes && !before.problems.some(([{ at }]) => changes.isRowChanged(at))) return before;
    const typed = before.problems.map(([{ at }]) => typedAt(at));
    if (typed.every((row, at) => row === before.typed[at])) return before;
    const now = before.problems.map((each, at) =>
      typed[at] === before.typed[at] ? before.findings[at]! : asFinding(each, typed[at]),
    );
    return { problems: before.problems, findings: now, typed };
  }
  const problems = numbered(rule.check(plan));
  const typed = problems.map(([{ at }]) => typedAt(at));
  const found = problems.map((each, at) => asFinding(each, typed[at]));
  return { problems, findings: keepingSame(found, before?.findings ?? []), typed };
}

function misfitProblems(
  misfit: Misfit,
  rule: CellRule,
  plan: CheckedPlan,
  seen: WeakMap<Misfit, readonly Problem[]>,
): readonly Problem[] {
  const problems = seen.get(misfit) ?? [...rule.check(misfit, plan)];
  seen.set(misfit, problems);
  return problems;
}
