import type { StatusType } from "../plan/plan";
import type { Text } from "../text";

/** What is known of an activity's progress: a type of status, or `none` when nobody has stated one. */
export type StatusKind = StatusType | "none";

type KindWords = { readonly word: Text; readonly symbol: string; readonly means: Text };

/**
 * The kinds in the order in which boards want them: done first, what needs a decision towards the end, silence last.
 * Word and symbol together, because colour alone says nothing in a photocopy or to those who do not see it.
 */
export const statusKinds: Readonly<Record<StatusKind, KindWords>> = {
  done: {
    word: { sv: "Genomförd", en: "Done" },
    symbol: "✔",
    means: { sv: "Aktiviteten är avslutad och resultatet finns.", en: "The activity has ended and its result exists." },
  },
  onTrack: {
    word: { sv: "Pågår enligt plan", en: "On track" },
    symbol: "▶",
    means: { sv: "Arbetet pågår och väntas bli klart i tid.", en: "Work goes on and is expected to end in time." },
  },
  ongoing: {
    word: { sv: "Genomförs löpande", en: "Ongoing" },
    symbol: "↻",
    means: { sv: "Arbetet återkommer och har inget slut.", en: "The work recurs and has no end." },
  },
  deviating: {
    word: { sv: "Pågår med avvikelse", en: "Deviating" },
    symbol: "▲",
    means: {
      sv: "Arbetet pågår, men tid, omfattning eller kostnad avviker från planen.",
      en: "Work goes on, but its time, extent or cost deviates from the plan.",
    },
  },
  notStarted: {
    word: { sv: "Inte påbörjad", en: "Not started" },
    symbol: "○",
    means: { sv: "Arbetet har inte börjat.", en: "Work has not begun." },
  },
  postponed: {
    word: { sv: "Uppskjuten", en: "Postponed" },
    symbol: "‖",
    means: { sv: "Arbetet har flyttats till senare.", en: "The work has been put off." },
  },
  stopped: {
    word: { sv: "Avbruten", en: "Stopped" },
    symbol: "✖",
    means: { sv: "Arbetet har lagts ner.", en: "The work has been abandoned." },
  },
  none: {
    word: { sv: "Ingen känd status", en: "No known status" },
    symbol: "?",
    means: {
      sv: "Ingen status är angiven, eller statusen finns inte i planen.",
      en: "No status is stated, or the plan does not have it.",
    },
  },
};

/** The kinds in reading order. */
export const kindsInOrder = Object.keys(statusKinds) as StatusKind[];
