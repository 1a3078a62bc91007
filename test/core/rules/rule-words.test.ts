import { rules } from "../../../src/core/rules/index";
import { ruleWords } from "../../../src/core/rules/rule-words";

describe("every rule", () => {
  it.each(rules.map(({ id }) => id))(
    "%s is told in people's words, with an example of what keeps it and one of what does not",
    (id) => {
      const { title, good, bad } = ruleWords(id);
      for (const text of [title, good, bad]) {
        expect(text?.sv.trim()).toBeTruthy();
        expect(text?.en.trim()).toBeTruthy();
      }
      expect(title.sv).not.toBe(id);
      expect(good).not.toEqual(bad);
    },
  );

  it("is called something of its own", () => {
    for (const locale of ["sv", "en"] as const) {
      const titles = rules.map(({ id }) => ruleWords(id).title[locale]);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });
});
