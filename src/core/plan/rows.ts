import * as z from "zod/mini";
import {
  ActivityType,
  DecisionType,
  Forecast,
  GoalType,
  PartyType,
  RuleSeverity,
  StatusType,
  WordDeed,
  WordLanguage,
  WordMeaning,
} from "./choices";
import { day, label, measure, period, reports, text, units } from "./column-types";

export const Party = z.object({ party: text, shortName: text, type: PartyType, decidingBody: text });

export const Unit = z.object({
  party: text,
  unit: text,
  function: text,
  person: text,
  email: text,
  validTo: period,
  replacedBy: text,
});

export const Area = z.object({ no: label, area: text, description: text, responsible: units });

export const Goal = z.object({
  no: label,
  area: label,
  goal: text,
  indicator: text,
  baseline: measure,
  target: measure,
  due: period,
  responsible: units,
  forecast: Forecast,
  outcome: measure,
  type: GoalType,
  agreed: label,
  comment: text,
  id: label,
  source: text,
});

export const Activity = z.object({
  no: label,
  area: label,
  goal: label,
  activity: text,
  expectedResult: text,
  responsible: units,
  takingPart: units,
  start: period,
  due: period,
  reportBack: reports,
  status: label,
  progressNote: text,
  type: ActivityType,
  control: text,
  agreed: label,
  decision: label,
  financing: label,
  workingNote: text,
  other: label,
  source: text,
  id: label,
});

/** `meeting` names the forum that meets, such as Samverkansrådet; each time that it meets is a row. */
export const Meeting = z.object({ meeting: text, date: day, papersDue: day, period });

/** `row` is the ID of the activity or goal that was reported on: one row may be reported on many times. */
export const Report = z.object({
  row: label,
  meeting: text,
  status: label,
  progressNote: text,
  received: day,
  givenBy: text,
});

export const Decision = z.object({
  party: text,
  decidingBody: text,
  type: DecisionType,
  date: day,
  paragraph: label,
  referenceNumber: label,
  comment: text,
});

export const Referral = z.object({ body: text, sent: day, answerBy: day, answered: day, referenceNumber: label });

/** What was changed in a row's adopted text, by the row's ID. */
export const Change = z.object({ row: label, column: text, from: label, to: label, decision: label, date: day });

export const Status = z.object({ status: text, means: text, type: StatusType, color: text });

export const Exception = z.object({
  rule: text,
  row: label,
  column: text,
  value: label,
  reason: text,
  by: text,
  date: day,
});

export const RuleChoice = z.object({ rule: text, severity: RuleSeverity, reason: text });

export const Word = z.object({ word: text, language: WordLanguage, means: WordMeaning, deed: WordDeed });
