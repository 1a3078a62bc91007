import { quoted } from "../text";
import { advice } from "./advice";
import { findDelivery } from "./deliveries";
import { findAmount } from "./numbers";
import { findPhrase, type Stretch } from "./phrase";
import { findTimes } from "./times";
import { inquiriesEn, movementsEn, openTimesEn, vagueEn } from "./vague-en";
import { inquiriesSv, movementsSv, openTimesSv, vagueSv } from "./vague-sv";
import { noSupport, type Letter, type Support, type Verdict } from "./verdict";

// The wording's language is not the reader's, and one plan may hold both: the lists of both languages run together.
const findVague = findPhrase([...vagueSv, ...vagueEn]);
const findEndless = findPhrase([...inquiriesSv, ...inquiriesEn, ...movementsSv, ...movementsEn]);
const findOpenTime = findPhrase([...openTimesSv, ...openTimesEn]);

/**
 * Judges S, M and T of a goal or an activity by its sentence and by what its row says besides. The lists prefer silence
 * to a false alarm: a vague word counts against a sentence only when no number, no delivery and no time helps it.
 */
export function judge(sentence: string, row: Support = noSupport): Readonly<Record<Letter, Verdict>> {
  const composed = sentence.normalize("NFC");
  const text = composed.replace(/\s/gu, " ");
  const measure = findAmount(text) ?? findDelivery(text);
  const time = findTimes(text)[0];
  const verdicts = {
    S: specific(text, measure ?? time, row),
    M: measurable(text, measure, row),
    T: timeBound(text, time, row),
  };
  // Places in another Unicode form than the text's own would underline the wrong letters.
  return composed === sentence
    ? verdicts
    : { S: unplaced(verdicts.S), M: unplaced(verdicts.M), T: unplaced(verdicts.T) };
}

function specific(text: string, help: Stretch | undefined, row: Support): Verdict {
  if (help) return met(help);
  const vague = findVague(text);
  if (!vague) return { met: true, by: "sentence", evidence: [] };
  if (row.measured || row.result) return metByRow;
  return { met: false, because: "words", evidence: [vague], advice: advice.specify(wordsAt(text, vague)) };
}

function measurable(text: string, measure: Stretch | undefined, row: Support): Verdict {
  if (measure) return met(measure);
  if (row.measured || findAmount(row.result) || findDelivery(row.result)) return metByRow;
  const endless = findEndless(text);
  if (endless)
    return { met: false, because: "words", evidence: [endless], advice: advice.measure(wordsAt(text, endless)) };
  // The vague word has been quoted when the sentence was found unspecific; once is enough.
  const vague = findVague(text);
  return vague
    ? { met: false, because: "words", evidence: [vague], advice: advice.measureAnything }
    : { met: false, because: "silence", evidence: [], advice: advice.measureAnything };
}

function timeBound(text: string, time: Stretch | undefined, row: Support): Verdict {
  if (time) return met(time);
  if (row.dated) return metByRow;
  const open = findOpenTime(text);
  return open
    ? { met: false, because: "words", evidence: [open], advice: advice.date(wordsAt(text, open)) }
    : { met: false, because: "silence", evidence: [], advice: advice.dateAnything };
}

const met = (by: Stretch): Verdict => ({ met: true, by: "sentence", evidence: [by] });
const metByRow: Verdict = { met: true, by: "row", evidence: [] };
const unplaced = (verdict: Verdict): Verdict => ({ ...verdict, evidence: [] });
const wordsAt = (text: string, { start, end }: Stretch) => quoted(text.slice(start, end), 40);
