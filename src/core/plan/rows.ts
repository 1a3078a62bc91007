import * as z from "zod/mini";
import { choice, day, label, measure, period, text, units } from "./column-types";

/** Kinds of party, as who decides what differs between them. */
const PartyType = choice({
  municipality: { sv: ["kommun"], en: ["municipality"] },
  region: { sv: ["region"], en: ["region"] },
  university: { sv: ["lärosäte", "universitet", "högskola"], en: ["university"] },
  union: { sv: ["studentorganisation", "studentkår"], en: ["student organisation", "student union"] },
  other: { sv: ["annan"], en: ["other"] },
});

/** Excel files and people hold the same words for what a status means; a plan maps its own words to these. */
const StatusType = choice({
  notStarted: { sv: ["ej påbörjad"], en: ["not started"] },
  onTrack: { sv: ["enligt plan"], en: ["on track", "on plan"] },
  deviating: { sv: ["avvikelse"], en: ["deviating", "deviation"] },
  ongoing: { sv: ["löpande"], en: ["ongoing"] },
  postponed: { sv: ["uppskjuten"], en: ["postponed"] },
  stopped: { sv: ["avbruten"], en: ["stopped"] },
  done: { sv: ["genomförd"], en: ["done"] },
});

/** How a goal is expected to end; "cannot be judged" is an answer of its own. */
const Forecast = choice({
  met: { sv: ["bedöms uppnås"], en: ["expected to be met"] },
  partly: { sv: ["bedöms delvis uppnås", "delvis uppnås"], en: ["expected to be partly met", "partly met"] },
  missed: { sv: ["bedöms inte uppnås", "inte uppnås"], en: ["not expected to be met", "not met"] },
  unknown: { sv: ["kan inte bedömas"], en: ["cannot be judged"] },
});

const GoalType = choice({
  effect: { sv: ["effekt"], en: ["effect"] },
  result: { sv: ["resultat"], en: ["result"] },
  activity: { sv: ["aktivitet"], en: ["activity"] },
});

const ActivityType = choice({
  inquiry: { sv: ["utredning"], en: ["inquiry"] },
  action: { sv: ["insats"], en: ["action"] },
});

const DecisionType = choice({
  adopted: { sv: ["antagen"], en: ["adopted"] },
  referredBack: { sv: ["återremitterad"], en: ["referred back"] },
  revised: { sv: ["reviderad"], en: ["revised"] },
  prolonged: { sv: ["förlängd"], en: ["prolonged"] },
  repealed: { sv: ["upphävd"], en: ["repealed"] },
  replaced: { sv: ["ersatt"], en: ["replaced"] },
});

const WordLanguage = choice({ sv: { sv: ["svenska"], en: ["Swedish"] }, en: { sv: ["engelska"], en: ["English"] } });

/** What a word does in a goal, in words that planners use; the keys are those of the lists (`smart/words/word-group.ts`). */
const WordMeaning = choice({
  thing: { sv: ["leverans"], en: ["deliverable"] },
  act: { sv: ["blir gjort"], en: ["gets done"] },
  report: { sv: ["redovisning"], en: ["reporting"] },
  countable: { sv: ["går att räkna"], en: ["can be counted"] },
  quantity: { sv: ["mått"], en: ["measure"] },
  change: { sv: ["riktning"], en: ["direction"] },
  inquire: { sv: ["utredning"], en: ["inquiry"] },
  vague: { sv: ["ansträngning"], en: ["effort"] },
  slogan: { sv: ["slagord"], en: ["slogan"] },
  hedge: { sv: ["förbehåll"], en: ["reservation"] },
  open: { sv: ["utan slut"], en: ["without an end"] },
  neutral: { sv: ["betyder inget särskilt"], en: ["nothing in particular"] },
});

const WordDeed = choice({
  add: { sv: ["lägg till"], en: ["add"] },
  strike: { sv: ["stryk"], en: ["strike"] },
});

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
  reportBack: text,
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

export const Decision = z.object({
  party: text,
  decidingBody: text,
  type: DecisionType,
  date: day,
  paragraph: label,
  referenceNumber: label,
  comment: text,
});

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

export const Word = z.object({ word: text, language: WordLanguage, means: WordMeaning, deed: WordDeed });
