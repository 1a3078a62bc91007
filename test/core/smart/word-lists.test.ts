import { checkableActs, makingVerbs, products } from "../../../src/core/smart/deliveries";
import { numberWords, wholes } from "../../../src/core/smart/numbers";
import type { Phrase } from "../../../src/core/smart/phrase";
import { inquiriesEn, movementsEn, openTimesEn, vagueEn } from "../../../src/core/smart/vague-en";
import { inquiriesSv, movementsSv, openTimesSv, vagueSv } from "../../../src/core/smart/vague-sv";

const phrases: readonly Phrase[] = [
  vagueSv,
  movementsSv,
  inquiriesSv,
  openTimesSv,
  vagueEn,
  movementsEn,
  inquiriesEn,
  openTimesEn,
].flat();

describe.each([
  ["phrases", phrases.flatMap(({ forms }) => forms)],
  ["checkableActs", checkableActs],
  ["makingVerbs", makingVerbs],
  ["products", products],
  ["numberWords and wholes", [...numberWords, ...wholes]],
])("%s", (_, words) => {
  it("name nothing twice", () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it("hold small letters and single spaces only, as they become patterns", () => {
    expect(words.filter((word) => !/^\p{Ll}+(?: \p{Ll}+)*$/u.test(word))).toEqual([]);
  });
});

describe("phrases", () => {
  it("all say why, in both languages", () => {
    for (const { why } of phrases)
      expect([why.sv, why.en]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
  });
});
