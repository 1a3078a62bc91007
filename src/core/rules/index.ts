import { activityHasDue } from "./activity-has-due";
import { activityHasResponsible } from "./activity-has-responsible";
import { activityHasText } from "./activity-has-text";
import { activityStartsWithinPlanPeriod } from "./activity-starts-within-plan-period";
import { activityWithinPlanPeriod } from "./activity-within-plan-period";
import { areaHasGoal } from "./area-has-goal";
import { areaIsKnown } from "./area-is-known";
import { areaIsPresent } from "./area-is-present";
import { cellFitsItsColumn } from "./cell-fits-its-column";
import { cellIsNotError } from "./cell-is-not-error";
import { goalHasDue } from "./goal-has-due";
import { goalHasResponsible } from "./goal-has-responsible";
import { goalHasText } from "./goal-has-text";
import { goalIsAccepted } from "./goal-is-accepted";
import { goalIsMeasurable } from "./goal-is-measurable";
import { goalIsRealistic } from "./goal-is-realistic";
import { goalIsSpecific } from "./goal-is-specific";
import { goalIsTimeBound } from "./goal-is-time-bound";
import { headingsAreKnown } from "./headings-are-known";
import { headingsAreUnique } from "./headings-are-unique";
import { idIsUnique } from "./id-is-unique";
import { planHasPeriod } from "./plan-has-period";
import { planHasTitle } from "./plan-has-title";
import { planPeriodIsValid } from "./plan-period-is-valid";
import { responsibleIsKnown } from "./responsible-is-known";
import { responsibleIsSingle } from "./responsible-is-single";
import { responsibleIsUnambiguous } from "./responsible-is-unambiguous";
import type { Rule } from "./rule";
import { startBeforeDue } from "./start-before-due";
import { statusIsKnown } from "./status-is-known";
import { tablesAreFound } from "./tables-are-found";
import { tablesAreNotCopied } from "./tables-are-not-copied";
import { textIsNotPlaceholder } from "./text-is-not-placeholder";

/** Rules by what they are about, in the order in which people read them: what cannot be read first. */
export const ruleGroups = {
  readable: [
    tablesAreFound,
    tablesAreNotCopied,
    headingsAreKnown,
    headingsAreUnique,
    idIsUnique,
    cellFitsItsColumn,
    cellIsNotError,
  ],
  facts: [planHasTitle, planHasPeriod, planPeriodIsValid],
  structure: [areaIsPresent, areaIsKnown, activityHasText, goalHasText, areaHasGoal, textIsNotPlaceholder],
  ownership: [
    activityHasResponsible,
    goalHasResponsible,
    responsibleIsSingle,
    responsibleIsKnown,
    responsibleIsUnambiguous,
  ],
  time: [startBeforeDue, activityStartsWithinPlanPeriod, activityWithinPlanPeriod, activityHasDue, goalHasDue],
  status: [statusIsKnown],
  smarta: [goalIsSpecific, goalIsMeasurable, goalIsAccepted, goalIsRealistic, goalIsTimeBound],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

/** Every rule, in reading order. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
