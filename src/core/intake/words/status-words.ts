import { listed } from "./listed";
import type { StatusType } from "../../plan/plan";
import { textKey } from "../../text";

/** Words that plans use for progress, by what they mean. A colour means what its plan's legend says, so it has no meaning here. */
const byMeaning: Readonly<Record<StatusType | "colour", readonly string[]>> = {
  notStarted: listed(`ej påbörjad, ej påbörjat, inte påbörjad, inte påbörjat, ej startad, ej startat, inte startad,
      planerad, planerat, kommande, not started, not yet started, planned, to do, not begun, upcoming,
      påbörjas, återstår`),
  onTrack: listed(`pågår, pågående, påbörjad, påbörjat, startad, startat, pågår enligt plan, enligt plan, i fas,
      under arbete, on track, in progress, under way, underway, started, on schedule, on target,
      under genomförande, delvis genomförd, delvis klar, delvis klart, partly complete, partially complete,
      delvis genomfört, igång`),
  deviating: listed(`försenad, försenat, avvikelse, pågår med avvikelse, ej enligt plan, delayed, late, behind,
      behind schedule, at risk, off track, overdue, slipped, kritisk`),
  ongoing: listed("löpande, genomförs löpande, pågår löpande, ongoing, continuous, kontinuerligt"),
  postponed: listed(`vilande, uppskjuten, uppskjutet, pausad, pausat, framflyttad, flyttad, on hold, paused, postponed,
      deferred, parkerad`),
  stopped: listed(`avbruten, avbrutet, utgår, utgått, nedlagd, avslutad utan resultat, struken, stopped, cancelled,
      canceled, abandoned, withdrawn, discontinued, ej genomförd, inte genomförd, ej aktuell`),
  done: listed(`klar, klart, klara, genomförd, genomfört, genomförda, slutförd, slutfört, avslutad, avslutat, färdig,
      färdigt, utförd, utfört, uppnådd, uppnått, done, complete, completed, finished, achieved, closed,
      delivered, åtgärdad, ok`),
  colour: listed("green, amber, red, yellow, blue, grön, grönt, gul, gult, röd, rött, orange, blå, grå, grey"),
};

const meanings = new Map(
  Object.entries(byMeaning).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as StatusType | "colour"] as const),
  ),
);

/** What a status word means, `colour` where only the plan itself can tell; nothing when it is no status word. */
export function statusMeaning(words: string): StatusType | "colour" | undefined {
  return meanings.get(textKey(words).replace(/[.!:;,]$/u, ""));
}

/** Letters that stand for colours in a column of statuses: R, A, G; Swedish R, G, Gr. */
export function isStatusWord(words: string): boolean {
  return statusMeaning(words) !== undefined || /^(?:R|A|G|B|Y|RAG|R\/A|A\/G)$/u.test(words.trim());
}
