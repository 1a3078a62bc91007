import * as z from "zod/mini";
import { choice, day, label, measure, period, text, units } from "./column-types";

/** Kinds of party, as who decides what differs between them. */
export const PartyType = choice({
  municipality: ["kommun", "municipality"],
  region: ["region"],
  university: ["lärosäte", "universitet", "högskola", "university"],
  union: ["studentorganisation", "studentkår", "student organisation", "student union"],
  other: ["annan", "other"],
});

/** Excel files and people hold the same words for what a status means; a plan maps its own words to these. */
export const StatusType = choice({
  notStarted: ["ej påbörjad", "not started"],
  onTrack: ["enligt plan", "on track", "on plan"],
  deviating: ["avvikelse", "deviating", "deviation"],
  ongoing: ["löpande", "ongoing"],
  postponed: ["uppskjuten", "postponed"],
  stopped: ["avbruten", "stopped"],
  done: ["genomförd", "done"],
});

/** How a goal is expected to end; "cannot be judged" is an answer of its own. */
export const Forecast = choice({
  met: ["bedöms uppnås", "expected to be met"],
  partly: ["bedöms delvis uppnås", "delvis uppnås", "expected to be partly met", "partly met"],
  missed: ["bedöms inte uppnås", "inte uppnås", "not expected to be met", "not met"],
  unknown: ["kan inte bedömas", "cannot be judged"],
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
  type: choice({ effect: ["effekt", "effect"], result: ["resultat", "result"], activity: ["aktivitet", "activity"] }),
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
  status: text,
  progressNote: text,
  type: choice({ inquiry: ["utredning", "inquiry"], action: ["insats", "action"] }),
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
  type: choice({
    adopted: ["antagen", "adopted"],
    referredBack: ["återremitterad", "referred back"],
    revised: ["reviderad", "revised"],
    prolonged: ["förlängd", "prolonged"],
    repealed: ["upphävd", "repealed"],
    replaced: ["ersatt", "replaced"],
  }),
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
