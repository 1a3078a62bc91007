import { wordLists } from "../../../src/core/smart/words/lexicons";
import { reasons } from "../../../src/core/smart/words/reasons";

const languages = Object.entries(wordLists);

describe.each(languages)("the word lists (%s)", (_, groups) => {
  const entries = groups.flatMap(({ kind, words }) => words.map((word) => ({ kind, forms: word.split("/") })));

  it("name nothing twice in a kind", () => {
    const named = entries.map(({ kind, forms }) => `${kind} ${forms[0]}`);
    expect(named.filter((word, at) => named.indexOf(word) !== at)).toEqual([]);
  });

  it("hold small letters, hyphens and single spaces only", () => {
    const forms = entries.flatMap((entry) => entry.forms);
    expect(forms.filter((form) => !/^\p{Ll}+(?:[ -]\p{Ll}+)*$/u.test(form))).toEqual([]);
  });

  it("give better wording for what promises an effort or holds the end open", () => {
    const wanting = groups.filter(({ kind, instead }) => (kind === "vague" || kind === "open") && !instead);
    expect(wanting).toEqual([]);
  });

  it("say why of each group, in both languages", () => {
    for (const { why } of groups) {
      expect([reasons[why].sv, reasons[why].en]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
    }
  });
});
