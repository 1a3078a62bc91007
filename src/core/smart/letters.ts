import { findAmount } from "./amounts";
import { findDelivery } from "./deliveries";
import { findDirection, findQuestion } from "./directions";
import type { Sentence } from "./sentence";
import type { Stretch } from "./stretch";
import { does } from "./terms";
import type { Letter } from "./verdict";
import { findWhole } from "./wholes";

/** What meets each letter in a sentence, as far as something does. */
export type Evidence = { readonly [Met in Letter]: Stretch | undefined };

/** Either so or not, by a certain year. */
const neutralState =
  /(?:fossilfri|fossilbränslefri|klimatneutral|koldioxidneutral|plastfri|giftfri)\p{L}*|(?:carbon|climate)[ -]neutral|net[ -]zero|(?:fossil|carbon)[ -]free/u;
/** Numbers of these are numbers of nothing in particular. */
const unnamed = /^\d|procent|percent|reduction|minskning|ökning|målvärde|years?$/u;

/** Finds what meets S, M and T. */
export function findEvidence(sentence: Sentence): Evidence {
  const amount = findAmount(sentence);
  const delivery = findDelivery(sentence) ?? findWhole(sentence);
  const T = sentence.times[0];
  const state = T && stateIn(sentence.text);
  return {
    S:
      delivery ??
      state ??
      (amount && isNamed(sentence) ? amount : undefined) ??
      findDirection(sentence) ??
      findQuestion(sentence) ??
      findEndless(sentence),
    M: amount ?? delivery ?? state,
    T,
  };
}

/** "Löpande uppdatera guiden": named, though it is never done. */
function findEndless(sentence: Sentence): Stretch | undefined {
  const isEndless = sentence.terms.some((term) => does(term, "open"));
  return isEndless ? findDelivery(sentence, { endless: false }) : undefined;
}

function stateIn(text: string): Stretch | undefined {
  const match = neutralState.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A number alone says not what is counted. */
function isNamed({ terms }: Sentence): boolean {
  return terms.some((term) => {
    if (unnamed.test(term.text)) return false;
    return (
      does(term, "thing", "countable", "quantity", "weak", "work") || (term.kinds.length === 0 && term.text.length > 4)
    );
  });
}
