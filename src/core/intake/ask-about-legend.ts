import { ask } from "./ask";
import { textKey } from "../text";
import type { Draft } from "./draft";
import { isStatusWord } from "./words/status-words";

/** A word and what it means, up to the next one: `Green: done. Amber: started`, `röd = ej påbörjad, gul = pågår`. */
const entry = /(\p{L}[\p{L} ]{0,24}?)\s*[:=]\s*([^=:]+?)(?=(?:[.;,]\s*\p{L}[\p{L} ]*\s*[:=])|[.;]?$)/gu;

/** A legend that gives a status two meanings does not say which of them holds for a row. */
export function askAboutLegend(draft: Draft): void {
  for (const { text, from } of draft.leftOut) {
    const entries = [...text.matchAll(entry)];
    for (const [, word, meaning] of entries) {
      const isTwofold = /,?\s(?:or|eller)\s/iu.test(meaning!) && isStatusWord(word!);
      const used = draft.activities.find(({ status }) => status && textKey(status.text) === textKey(word!));
      if (!isTwofold || !used) continue;
      ask(draft, {
        id: `status:${used.status!.text}`,
        quoted: used.status!.text,
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
