import { activityHasDue } from "./activity-has-due";
import { activityHasResponsible } from "./activity-has-responsible";
import { activityHasText } from "./activity-has-text";
import { activityInvolvesSeveralParties } from "./activity-involves-several-parties";
import { activityIsAgreed } from "./activity-is-agreed";
import { activityIsNotDuplicated } from "./activity-is-not-duplicated";
import { activityStartsWithinPlanPeriod } from "./activity-starts-within-plan-period";
import { activityWithinPlanPeriod } from "./activity-within-plan-period";
import { adoptedPlanHasDecisions } from "./adopted-plan-has-decisions";
import { areaHasGoal } from "./area-has-goal";
import { areaIsKnown } from "./area-is-known";
import { areaIsPresent } from "./area-is-present";
import { cellFitsItsColumn } from "./cell-fits-its-column";
import { cellIsNotError } from "./cell-is-not-error";
import { controlIsWithResponsible } from "./control-is-with-responsible";
import { deviationHasNote } from "./deviation-has-note";
import { doneHasReport } from "./done-has-report";
import { goalDueWithinPlan } from "./goal-due-within-plan";
import { goalHasActivity } from "./goal-has-activity";
import { goalHasDue } from "./goal-has-due";
import { goalHasResponsible } from "./goal-has-responsible";
import { goalHasText } from "./goal-has-text";
import { goalIsAccepted } from "./goal-is-accepted";
import { goalIsKnown } from "./goal-is-known";
import { goalIsMeasurable } from "./goal-is-measurable";
import { goalIsRealistic } from "./goal-is-realistic";
import { goalIsSpecific } from "./goal-is-specific";
import { goalIsTimeBound } from "./goal-is-time-bound";
import { headingsAreKnown } from "./headings-are-known";
import { headingsAreUnique } from "./headings-are-unique";
import { idIsUnique } from "./id-is-unique";
import { nameIsWrittenAsListed } from "./name-is-written-as-listed";
import { overdueIsExplained } from "./overdue-is-explained";
import { periodIsInPlainForm } from "./period-is-in-plain-form";
import { planHasDocumentOwner } from "./plan-has-document-owner";
import { planHasPeriod } from "./plan-has-period";
import { planHasReferenceNumber } from "./plan-has-reference-number";
import { planHasTitle } from "./plan-has-title";
import { planIsInForce } from "./plan-is-in-force";
import { planPeriodIsValid } from "./plan-period-is-valid";
import { postponedOrStoppedHasDecision } from "./postponed-or-stopped-has-decision";
import { referralIsAnswered } from "./referral-is-answered";
import { reportAfterStart } from "./report-after-start";
import { reportHasMeeting } from "./report-has-meeting";
import { reportHasTime } from "./report-has-time";
import { reportIsPlanned } from "./report-is-planned";
import { reportMeetingIsKnown } from "./report-meeting-is-known";
import { reportWithinPlanPeriod } from "./report-within-plan-period";
import { responsibleIsInForce } from "./responsible-is-in-force";
import { responsibleIsKnown } from "./responsible-is-known";
import { responsibleIsNotAlsoTakingPart } from "./responsible-is-not-also-taking-part";
import { responsibleIsNotCollective } from "./responsible-is-not-collective";
import { responsibleIsSingle } from "./responsible-is-single";
import { responsibleIsUnambiguous } from "./responsible-is-unambiguous";
import { reviewIsPlanned } from "./review-is-planned";
import type { Rule } from "./rule";
import { ruleChoiceIsKnown } from "./rule-choice-is-known";
import { startBeforeDue } from "./start-before-due";
import { statusAgreesWithTime } from "./status-agrees-with-time";
import { statusIsKnown } from "./status-is-known";
import { tablesAreFound } from "./tables-are-found";
import { tablesAreNotCopied } from "./tables-are-not-copied";
import { takingPartIsKnown } from "./taking-part-is-known";
import { textHasNoPersonalNumber } from "./text-has-no-personal-number";
import { textIsNotPlaceholder } from "./text-is-not-placeholder";
import { unitHasFunction } from "./unit-has-function";

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
  facts: [
    planHasTitle,
    planHasPeriod,
    planPeriodIsValid,
    planHasReferenceNumber,
    planHasDocumentOwner,
    adoptedPlanHasDecisions,
    planIsInForce,
    reviewIsPlanned,
    referralIsAnswered,
    ruleChoiceIsKnown,
  ],
  structure: [
    areaIsPresent,
    areaIsKnown,
    goalIsKnown,
    activityHasText,
    goalHasText,
    areaHasGoal,
    goalHasActivity,
    activityIsNotDuplicated,
    textIsNotPlaceholder,
    textHasNoPersonalNumber,
    nameIsWrittenAsListed,
  ],
  ownership: [
    activityHasResponsible,
    goalHasResponsible,
    responsibleIsSingle,
    responsibleIsKnown,
    responsibleIsUnambiguous,
    responsibleIsNotCollective,
    responsibleIsInForce,
    takingPartIsKnown,
    responsibleIsNotAlsoTakingPart,
    activityInvolvesSeveralParties,
    controlIsWithResponsible,
    activityIsAgreed,
    unitHasFunction,
  ],
  time: [
    startBeforeDue,
    activityStartsWithinPlanPeriod,
    activityWithinPlanPeriod,
    activityHasDue,
    goalHasDue,
    goalDueWithinPlan,
    periodIsInPlainForm,
  ],
  reports: [
    reportIsPlanned,
    reportHasTime,
    reportMeetingIsKnown,
    reportHasMeeting,
    reportAfterStart,
    reportWithinPlanPeriod,
  ],
  status: [
    statusIsKnown,
    statusAgreesWithTime,
    overdueIsExplained,
    deviationHasNote,
    postponedOrStoppedHasDecision,
    doneHasReport,
  ],
  smarta: [goalIsSpecific, goalIsMeasurable, goalIsAccepted, goalIsRealistic, goalIsTimeBound],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

/** Every rule, in reading order. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();

/** The rules that people meet while they write; the others wait for the check before submission. */
export const everydayRules = rules.filter(({ onlyAtGate }) => !onlyAtGate);
