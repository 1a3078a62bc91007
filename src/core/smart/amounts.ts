import { everySo, noneWords, numberWords, oneWords, shareWords } from "./number-words";
import { ages, boundsGroup, counted, counting, naming } from "./number-places";
import type { Sentence } from "./sentence";
import type { Stretch } from "./stretch";
import { does, type Term } from "./terms";
import { oneOf } from "./words/function-words";

const cadence = oneOf("gånger gång ggr times");
const every = oneOf("var vart");

const nearBefore = 60;
const nearAfter = 30;
const year = /^(?:19|20|21)\d{2}(?:-(?:19|20|21)?\d{2})?$/;

/** Finds an amount that the result can be held against; years, dates, names, paragraphs, ages and bounds of a group are none. */
export function findAmount({ text, terms, times }: Sentence): Stretch | undefined {
  let nextTime = 0;
  for (const [at, term] of terms.entries()) {
    while ((times[nextTime]?.end ?? Infinity) <= term.start) nextTime++;
    if ((times[nextTime]?.start ?? Infinity) < term.end) continue;
    // "Två gånger per år" is a cadence.
    if (cadence.test(terms[at + 1]?.text ?? "")) continue;
    const isFigures = startsWithFigure(term.text);
    if (!isFigures && !amountWords.has(term.text)) continue;
    const place = {
      before: text.slice(Math.max(0, term.start - nearBefore), term.start),
      after: text.slice(term.end, term.end + nearAfter),
    };
    if (isFigures ? isFigure(term, place) : isInWords(terms, at, place)) return { start: term.start, end: term.end };
  }
  return undefined;
}

const startsWithFigure = (word: string) => word >= "0" && word < ":";

const amountWords = new Set(["var", "vart", ...oneWords, ...shareWords, ...noneWords, ...numberWords]);

type Place = { readonly before: string; readonly after: string };

function isFigure({ text }: Term, { before, after }: Place): boolean {
  if (year.test(text) && !counting.test(before) && !counted.test(after)) return false;
  // Letters on either side make it a part of a name: "pm10", "4h".
  if (/^\p{L}/u.test(after) || /\p{L}$/u.test(before) || /^\d+[:/]\d+$/.test(text) || ages.test(after)) return false;
  if (/^\s+(?:eller|or)\s+(?:högre|higher|bättre|better|mer|more)/u.test(after)) return true;
  return !naming.test(before) && !boundsGroup(before);
}

function isInWords(terms: readonly Term[], at: number, { before, after }: Place): boolean {
  const { text } = terms[at]!;
  const next = terms[at + 1];
  if (every.test(text)) return everySo.has(next?.text ?? "");
  if (oneWords.has(text)) return isOne(text, before, after);
  if (shareWords.has(text)) return /^\s+(?:of|av|the)\s/u.test(after) || /(?:a|one|two|three|by)\s$/u.test(before);
  if (noneWords.has(text)) return does(next, "countable", "thing");
  if (!numberWords.has(text) || /^\s+(?:waste|tolerance|tolerans)/u.test(after)) return false;
  return !naming.test(before) && !ages.test(after) && !boundsGroup(before);
}

function isOne(text: string, before: string, after: string): boolean {
  if (/(?:minst|högst|åtminstone|endast|enbart|at least|at most|only|just)\s+$/u.test(before)) return true;
  if (/^\s+(?:tredjedel|fjärdedel|femtedel|tiondel|third|quarter|half)(?!\p{L})/u.test(after)) return true;
  return (
    text === "one" && before !== "" && /^\s+\p{L}/u.test(after) && !/^\s+(?:of|another|that|who|or)\s/u.test(after)
  );
}
