/** A sentence as the matcher reads it, and where each of its characters stands in the sentence as typed. */
export type PlainText = {
  readonly text: string;
  /** Place of the character at `index` in the sentence as typed. */
  readonly typedAt: (index: number) => number;
};

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\s\u00a0]/gu, " "],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, "-"],
  [/["“”„‟«»″]/gu, " "],
  [/[’‘‚‛´`′]/gu, "'"],
];
/** A quotation mark at the edge of a word, not the apostrophe in it. */
const edgeMarks = /(?<!\p{L})'|'(?!\p{L})(?<!s')/gu;
/** Soft hyphens and marks of no width divide no words. */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
const bullet = /^(?: *(?:[-*•·▪◦‣○●■□✓✔>→]+ +|\(?(?:\d{1,2}|[a-zåäö])[.)] +))+/u;
/** Nothing in it needs to become plain: most goals are written so. */
const usual = /^[a-zåäöéü](?![.)])[a-zåäöéü0-9 .,;:()/%&+!?-]*$/u;
/** Text in which every character stands for itself, so that places stay. */
const ordinary = /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff\u2010-\u201f\u2022\u2026\u2032\u2033\u2212]*$/u;

const asTyped = (index: number) => index;

/** Small letters in composed form, one kind of space, dash and quotation mark, no bullets: nothing in these decides a letter. */
export function plainText(typed: string): PlainText {
  if (ordinary.test(typed)) return { text: plainSigns(typed.toLowerCase()), typedAt: asTyped };
  const places: number[] = [];
  let text = "";
  for (const { 0: cluster, index } of typed.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = invisible.test(cluster) ? "" : cluster.normalize("NFC").toLowerCase();
    for (let at = 0; at < plain.length; at++) places.push(index);
    text += plain;
  }
  places.push(typed.length);
  return { text: plainSigns(text), typedAt: (index) => places[Math.min(index, places.length - 1)]! };
}

/** Every sign becomes one other, so that places stay. */
function plainSigns(text: string): string {
  if (usual.test(text)) return text;
  const plain = signs.reduce((sofar, [sign, by]) => sofar.replace(sign, by), text).replace(edgeMarks, " ");
  const bullets = bullet.exec(plain)?.[0].length ?? 0;
  return " ".repeat(bullets) + plain.slice(bullets);
}
