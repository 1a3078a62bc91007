import fc from "fast-check";
import { madeOf, maintained } from "../../../src/core/plan/maintained";

type Row = { readonly word: string };

const placesOf = maintained<Row, Map<string, Set<number>>, string>({
  make(rows, beside) {
    const places = new Map<string, Set<number>>();
    for (const [at, { word }] of rows.entries()) add(places, word + beside, at);
    return places;
  },
  change(places, at, { was, is }, beside) {
    places.get(was.word + beside)?.delete(at);
    add(places, is.word + beside, at);
  },
});

const anyWord = fc.constantFrom("a", "b", "c");

describe("an index that is changed along with its rows", () => {
  it("says what one says that is made afresh, whenever it is asked and of whichever rows", () => {
    fc.assert(
      fc.property(
        fc.array(anyWord, { minLength: 1, maxLength: 6 }),
        fc.array(fc.record({ at: fc.nat(5), word: anyWord, from: fc.nat(20), asks: fc.boolean(), beside: anyWord }), {
          maxLength: 12,
        }),
        (words, steps) => {
          const known: (readonly Row[])[] = [words.map((word) => ({ word }))];
          for (const { at, word, from, asks, beside } of steps) {
            const before = known[Math.max(0, known.length - 1 - (from % 3))]!;
            const rows = before.with(at % before.length, { word });
            madeOf(rows, before, [at % before.length]);
            known.push(rows);
            const asked = known[from % known.length]!;
            if (asks) expect(told(placesOf(asked, beside))).toEqual(afresh(asked, beside));
          }
          for (const rows of known) expect(told(placesOf(rows, ""))).toEqual(afresh(rows, ""));
        },
      ),
    );
  });

  it("changes only what has changed", () => {
    const looked: Row[] = [];
    const lookedAt = maintained<Row, object>({
      make: (rows) => rows.forEach((row) => looked.push(row)) ?? {},
      change: (_, __, { is }) => looked.push(is),
    });
    const rows = [{ word: "a" }, { word: "b" }];
    lookedAt(rows, undefined);
    const once = rows.with(1, { word: "c" });
    madeOf(once, rows, [1]);
    const twice = once.with(0, { word: "d" });
    madeOf(twice, once, [0]);
    lookedAt(twice, undefined);
    expect(looked.map(({ word }) => word)).toEqual(["a", "b", "c", "d"]);
  });
});

// Helpers

function add(places: Map<string, Set<number>>, word: string, at: number): void {
  places.set(word, (places.get(word) ?? new Set()).add(at));
}

function told(places: ReadonlyMap<string, ReadonlySet<number>>): string[] {
  return [...places].flatMap(([word, all]) => [...all].map((at) => `${at} ${word}`)).sort();
}

function afresh(rows: readonly Row[], beside: string): string[] {
  return rows.map(({ word }, at) => `${at} ${word}${beside}`).sort();
}
