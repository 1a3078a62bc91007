import { propose } from "../../../src/core/intake/propose";
import { asExpected } from "./as-expected";
import { compare, plain, verdictOf, type Field } from "./compare";
import type { Expected, Layout } from "./layout-file";

/** Fields of a plan that were read right, wrong (a value that nobody expected, and a guess instead of a question, among them) or not at all. */
export type Tally = {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  /** Texts of the source that the proposal holds nowhere. */
  readonly lost: number;
  /** Questions that were put. */
  readonly asked: number;
};

export type LayoutScore = Tally & { readonly name: string };

/** One layout as it was read. */
export type LayoutReading = {
  readonly score: LayoutScore;
  readonly misses: readonly Field[];
  readonly lost: readonly string[];
};

const nothing: Expected = { facts: {}, areas: [], goals: [], activities: [], ask: [], ignored: [], headings: [] };

/** Words between two values. */
const joining = new Set(["och", "samt", "and", "the", "with"]);

export function readLayout({ name, source, texts, expected }: Layout): LayoutReading {
  const proposal = propose(source);
  const found = proposal ? asExpected(proposal) : nothing;
  const fields = compare(expected, found);
  const count = (verdict: string) => fields.filter((field) => verdictOf(field) === verdict).length;
  const held = plain(JSON.stringify(found));
  const lost = texts.filter((text) =>
    (plain(text).match(/[\p{L}\d]{3,}/gu) ?? []).some((word) => !joining.has(word) && !held.includes(word)),
  );
  return {
    score: {
      name,
      right: count("right"),
      wrong: count("wrong"),
      missing: count("missing"),
      lost: lost.length,
      asked: found.ask.length,
    },
    misses: fields.filter((field) => verdictOf(field) !== "right"),
    lost,
  };
}

/** All layouts together, and each. */
export function totalOf(scores: readonly LayoutScore[]): Tally & { readonly layouts: readonly LayoutScore[] } {
  const sum = (key: keyof Tally) => scores.reduce((total, score) => total + score[key], 0);
  return {
    right: sum("right"),
    wrong: sum("wrong"),
    missing: sum("missing"),
    lost: sum("lost"),
    asked: sum("asked"),
    layouts: scores,
  };
}
