import { remembered } from "../plan/remembered";

const signs = ".,;:!?…\"”“'’()[]{}/\\–—-";
const anySigns = new RegExp(`[\\s${signs.replace(/[\]\\-]/gu, "\\$&")}]+`, "gu");

/** What a text says, whatever its case, spaces and signs. */
export const bareWords = remembered((text) => text.normalize("NFC").toLowerCase().replace(anySigns, " ").trim(), {
  longest: 400,
});

/**
 * A number that texts have in common which say the same, and hardly ever others. Of ten thousand texts that all differ,
 * none has to be put in bare words.
 */
export function wordsNumber(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    const small = letter < smallLetters.length ? smallLetters[letter]! : smallOther(text[at]!);
    if (small < 0) return text === bareWords(text) ? numberOfBare(text) : wordsNumber(bareWords(text));
    if (small > 0) number = (Math.imul(number, 31) + small) | 0;
  }
  return number;
}

function numberOfBare(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const small = smallLetters[text.charCodeAt(at)] ?? text.charCodeAt(at);
    if (small > 0) number = (Math.imul(number, 31) + small) | 0;
  }
  return number;
}

/** The small letter of each letter of Western Europe; 0 for what does not count. */
const smallLetters = Int16Array.from({ length: 0x100 }, (_, letter) => {
  const bare = String.fromCharCode(letter).toLowerCase().replace(anySigns, "");
  return bare.length === 1 ? bare.charCodeAt(0) : 0;
});

/** Of others only the signs are known: 0. Their letters may be put together of several. */
function smallOther(letter: string): number {
  return signs.includes(letter) ? 0 : -1;
}
