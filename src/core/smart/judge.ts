import { advice } from "./advice";
import { quoted, type Text } from "../text";
import { findEvidence, type Evidence } from "./letters";
import { asTyped, readSentence, type Sentence } from "./sentence";
import type { Stretch } from "./stretch";
import type { Term } from "./terms";
import { noSupport, type Letter, type Support, type Verdict } from "./verdict";
import { standardLexicons, type Lexicons } from "./words/lexicons";
import type { Kind } from "./words/word-group";

/** S, M and T of a goal or an activity. */
export type Verdicts = Readonly<Record<Letter, Verdict>>;

/**
 * Judges S, M and T by the sentence and by what its row says besides. The wording's language is not the reader's, and is
 * told from the sentence; a plan may have lists of its own.
 */
export function judge(typed: string, row: Support = noSupport, lexicons: Lexicons = standardLexicons): Verdicts {
  const sentence = readSentence(typed, lexicons);
  const found = findEvidence(sentence);
  const result = row.result === "" ? undefined : findEvidence(readSentence(row.result, lexicons));
  return {
    S: found.S ? met(sentence, found.S) : row.measured || result?.S ? metByRow : unspecific(sentence),
    M: found.M ? met(sentence, found.M) : row.measured || result?.M ? metByRow : unmeasured(sentence, found),
    T: found.T ? met(sentence, found.T) : row.dated ? metByRow : undated(sentence),
  };
}

function unspecific(sentence: Sentence): Verdict {
  const words = firstThatDoes(sentence, "vague", "slogan", "feeling", "open", "change", "hedge", "abstract", "inquire");
  return missed(sentence, words, words ? advice.specify : undefined, advice.specifyAnything);
}

function unmeasured(sentence: Sentence, { S }: Evidence): Verdict {
  const words = firstThatDoes(sentence, "change", "more", "inquire", "work");
  // A vague word has been quoted when the sentence was found unspecific; once is enough.
  const vague = firstThatDoes(sentence, "vague", "open", "feeling", "slogan", "abstract");
  return missed(sentence, words ?? vague, words || S ? advice.measure : undefined, advice.measureAnything);
}

function undated(sentence: Sentence): Verdict {
  return missed(sentence, firstThatDoes(sentence, "open"), advice.date, advice.dateAnything);
}

/** The word that does what stands first among the kinds, and of those the first in the sentence. */
function firstThatDoes({ terms }: Sentence, ...kinds: readonly Kind[]): Stretch | undefined {
  let first: Term | undefined;
  let rank = kinds.length;
  for (const term of terms) {
    if (term.kinds.length === 0 || term.kinds.includes("neutral")) continue;
    for (let at = 0; at < rank; at++) if (term.kinds.includes(kinds[at]!)) [first, rank] = [term, at];
  }
  return first;
}

const metByRow: Verdict = { met: true, by: "row", evidence: [] };

function met(sentence: Sentence, by: Stretch): Verdict {
  return { met: true, by: "sentence", evidence: [asTyped(sentence, by)] };
}

function missed(
  sentence: Sentence,
  words: Stretch | undefined,
  about: ((words: string) => Text) | undefined,
  otherwise: Text,
): Verdict {
  if (!words) return { met: false, because: "silence", evidence: [], advice: otherwise };
  const { start, end } = asTyped(sentence, words);
  const said = about?.(quoted(sentence.source.slice(start, end), 40)) ?? otherwise;
  return { met: false, because: "words", evidence: [{ start, end }], advice: said };
}
