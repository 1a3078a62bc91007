import { ask } from "./ask";
import type { Draft } from "./draft";
import { isStatusWord } from "./words/status-words";

/** A legend that gives a status two meanings does not say which of them holds for a row. */
export function askAboutLegend(draft: Draft): void {
  for (const { text, from } of draft.leftOut) {
    const entries = [
      ...text.matchAll(/(\p{L}[\p{L} ]{0,24}?)\s*[:=]\s*([^=:]+?)(?=(?:[.;,]\s+\p{Lu}[\p{L} ]*\s*[:=])|[.;]?$)/gu),
    ];
    for (const [, word, meaning] of entries) {
      const isTwofold = /,?\s(?:or|eller)\s/iu.test(meaning!) && isStatusWord(word!);
      const used = draft.activities.some(({ status }) => status?.text.toLowerCase() === word!.toLowerCase());
      if (!isTwofold || !used) continue;
      ask(draft, {
        id: `status:${word!}`,
        quoted: word!,
        text: {
          sv: `Förklaringen ger ”${word!}” mer än en betydelse: ${meaning!}. Vilken gäller? Antaget: ordet står kvar som det är.`,
          en: `The legend gives “${word!}” more than one meaning: ${meaning!}. Which one holds? Assumed: the word stays as it is.`,
        },
        from,
        answers: [{ id: "keep", text: { sv: "behåll ordet", en: "keep the word" } }],
      });
    }
  }
}
