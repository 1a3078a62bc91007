import { choice } from "./column-types";

/** Kinds of party, as who decides what differs between them. */
export const PartyType = choice({
  municipality: { sv: ["kommun"], en: ["municipality"] },
  region: { sv: ["region"], en: ["region"] },
  university: { sv: ["lärosäte", "universitet", "högskola"], en: ["university"] },
  union: { sv: ["studentorganisation", "studentkår"], en: ["student organisation", "student union"] },
  other: { sv: ["annan"], en: ["other"] },
});

/** Excel files and people hold the same words for what a status means; a plan maps its own words to these. */
export const StatusType = choice({
  notStarted: { sv: ["ej påbörjad"], en: ["not started"] },
  onTrack: { sv: ["enligt plan"], en: ["on track", "on plan"] },
  deviating: { sv: ["avvikelse"], en: ["deviating", "deviation"] },
  ongoing: { sv: ["löpande"], en: ["ongoing"] },
  postponed: { sv: ["uppskjuten"], en: ["postponed"] },
  stopped: { sv: ["avbruten"], en: ["stopped"] },
  done: { sv: ["genomförd"], en: ["done"] },
});

/** How a goal is expected to end; "cannot be judged" is an answer of its own. */
export const Forecast = choice({
  met: { sv: ["bedöms uppnås"], en: ["expected to be met"] },
  partly: { sv: ["bedöms delvis uppnås", "delvis uppnås"], en: ["expected to be partly met", "partly met"] },
  missed: { sv: ["bedöms inte uppnås", "inte uppnås"], en: ["not expected to be met", "not met"] },
  unknown: { sv: ["kan inte bedömas"], en: ["cannot be judged"] },
});

export const GoalType = choice({
  effect: { sv: ["effekt"], en: ["effect"] },
  result: { sv: ["resultat"], en: ["result"] },
  activity: { sv: ["aktivitet"], en: ["activity"] },
});

export const ActivityType = choice({
  inquiry: { sv: ["utredning"], en: ["inquiry"] },
  action: { sv: ["insats"], en: ["action"] },
});

export const DecisionType = choice({
  adopted: { sv: ["antagen"], en: ["adopted"] },
  referredBack: { sv: ["återremitterad"], en: ["referred back"] },
  revised: { sv: ["reviderad"], en: ["revised"] },
  prolonged: { sv: ["förlängd"], en: ["prolonged"] },
  repealed: { sv: ["upphävd"], en: ["repealed"] },
  replaced: { sv: ["ersatt"], en: ["replaced"] },
});

export const WordLanguage = choice({
  sv: { sv: ["svenska"], en: ["Swedish"] },
  en: { sv: ["engelska"], en: ["English"] },
});

/** What a word does in a goal, in words that planners use; the keys are those of the lists (`smart/words/word-group.ts`). */
export const WordMeaning = choice({
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

export const WordDeed = choice({
  add: { sv: ["lägg till"], en: ["add"] },
  strike: { sv: ["stryk"], en: ["strike"] },
});

/** How much a finding matters in this plan; `off` is for a rule that the plan does not want. */
export const RuleSeverity = choice({
  error: { sv: ["fel"], en: ["error"] },
  warning: { sv: ["varning"], en: ["warning"] },
  advice: { sv: ["råd"], en: ["advice"] },
  off: { sv: ["av"], en: ["off"] },
});
