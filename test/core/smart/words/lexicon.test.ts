import { swedish, english } from "../../../../src/core/smart/words/inflection";
import { lexiconOf } from "../../../../src/core/smart/words/lexicon";
import { group } from "../../../../src/core/smart/words/word-group";

const sv = lexiconOf(
  [
    group("thing", "place", "bostad, bostäd, guide, råd, avtal"),
    group("neutral", "neutral", "område"),
    group("act", "done", "anställa, utse/utser/utses"),
    group("make", "made", "ta fram/tar fram/tas fram"),
    group("vague", "effort", "arbeta med"),
  ],
  swedish,
);
const en = lexiconOf([group("thing", "place", "library, plan"), group("act", "done", "hire, apply for")], english);

describe("a lexicon", () => {
  it.each([
    "guide",
    "guiden",
    "guidens",
    "guider",
    "guiderna",
    "avtal",
    "avtalet",
    "avtalen",
    "bostäder",
    "bostäderna",
  ])("knows %j by its inflection", (word) => {
    expect(sv.kindsOf(word)).toEqual(["thing"]);
  });

  it.each(["studentbostäderna", "välkomstguide", "ungdomsråd", "ail-avtal"])(
    "knows the compound %j by its last part",
    (word) => {
      expect(sv.kindsOf(word)).toEqual(["thing"]);
    },
  );

  it.each(["guidebok", "bostadslös", "åg"])("does not know %j", (word) => {
    expect(sv.kindsOf(word)).toEqual([]);
  });

  it("lets a longer word decide over its end", () => {
    expect(sv.kindsOf("bostadsområde")).toEqual(["neutral"]);
  });

  it.each(["anställa", "anställer", "anställs", "anställdes", "anställt", "anställda", "utses"])(
    "knows the verb %j",
    (word) => {
      expect(sv.kindsOf(word)).toEqual(["act"]);
    },
  );

  it("tells how entries of several words go on, and no noun for a verb", () => {
    expect(sv.continuationsOf("tas")).toEqual([{ rest: ["fram"], kind: "make" }]);
    expect(sv.continuationsOf("arbetar")).toEqual([{ rest: ["med"], kind: "vague" }]);
    expect(sv.continuationsOf("arbetet")).toEqual([]);
  });

  it("inflects English, and takes no word apart", () => {
    expect(["libraries", "plans", "hired", "hiring"].map((word) => en.kindsOf(word))).toEqual([
      ["thing"],
      ["thing"],
      ["act"],
      ["act"],
    ]);
    expect(en.kindsOf("masterplan")).toEqual([]);
    expect(en.continuationsOf("applies")).toEqual([{ rest: ["for"], kind: "act" }]);
  });

  it("knows no word of more than 60 letters", () => {
    expect(sv.kindsOf(`${"u".repeat(60)}guide`)).toEqual([]);
  });
});
