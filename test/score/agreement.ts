import { randomFrom } from "../../src/samples/random";

/** What people say of one letter of one goal, and what the matcher says. */
export type Pair = { readonly labelled: boolean; readonly said: boolean };

/** How often the matcher is right; `null` where there is nothing to be right about. */
type Rates = { readonly precision: number | null; readonly recall: number | null; readonly f1: number | null };

/** Agreement on a letter as met, with a 95 % bootstrap interval of F1, and as missing, which is what people see flagged. */
export type Agreement = Rates & { readonly low: number | null; readonly high: number | null; readonly missing: Rates };

const resamples = 1000;
const seed = 2026;

/** Measures how far the matcher and the labels agree. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const missing = pairs.map(({ labelled, said }) => ({ labelled: !labelled, said: !said }));
  return { ...ratesOf(pairs), ...intervalOf(pairs), missing: ratesOf(missing) };
}

function ratesOf(pairs: readonly Pair[]): Rates {
  const hits = pairs.filter(({ labelled, said }) => labelled && said).length;
  const said = pairs.filter((pair) => pair.said).length;
  const labelled = pairs.filter((pair) => pair.labelled).length;
  return { precision: share(hits, said), recall: share(hits, labelled), f1: share(2 * hits, said + labelled) };
}

/** The middle 95 % of F1 over goals drawn again and again from these, by the same draws in every run. */
function intervalOf(pairs: readonly Pair[]): { low: number | null; high: number | null } {
  const draws = randomFrom(seed);
  const scores: number[] = [];
  for (let sample = 0; sample < resamples; sample++) {
    let [hits, all] = [0, 0];
    for (let drawn = 0; drawn < pairs.length; drawn++) {
      const { labelled, said } = draws.pick(pairs);
      if (labelled && said) hits++;
      all += Number(labelled) + Number(said);
    }
    if (all > 0) scores.push((2 * hits) / all);
  }
  scores.sort((a, b) => a - b);
  const at = (part: number) => rounded(scores[Math.min(scores.length - 1, Math.floor(part * scores.length))]);
  return { low: at(0.025), high: at(0.975) };
}

const share = (part: number, whole: number) => (whole === 0 ? null : rounded(part / whole));

function rounded(value: number): number;
function rounded(value: number | undefined): number | null;
function rounded(value: number | undefined): number | null {
  return value === undefined ? null : Number(value.toFixed(4));
}
