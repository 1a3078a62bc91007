import type { Expected, ExpectedActivity, ExpectedGoal, ExpectedUnit } from "./layout-file";

/** One field as it should be and as it was read; `null` where there is none. */
export type Field = { readonly at: string; readonly expected: string | null; readonly found: string | null };

/** How a field was read: a value that nobody expected is wrong, too. */
export function verdictOf({ expected, found }: Field): "right" | "wrong" | "missing" {
  if (expected !== null && found !== null && plain(expected) === plain(found)) return "right";
  return found === null ? "missing" : "wrong";
}

/** Every field of a layout beside what was read for it. */
export function compare(expected: Expected, found: Expected): readonly Field[] {
  return [
    ...records("fact", expected.facts, found.facts),
    ...lists("area", expected.areas, found.areas),
    ...paired(expected.goals, found.goals, goalLikeness).flatMap(([a, b]) => goalFields(a, b)),
    ...paired(expected.activities, found.activities, activityLikeness).flatMap(([a, b]) => activityFields(a, b)),
    ...lists("ignored", expected.ignored, found.ignored),
    ...expected.ask.map((question): Field => {
      const quoted = /^"(.+?)":? /su.exec(question)?.[1] ?? question;
      const asked = found.ask.find((words) => plain(words) === plain(quoted));
      return { at: "ask", expected: quoted, found: asked ?? "not asked" };
    }),
  ];
}

/** White space, the kind of dash, case, a space before a percent sign and a last full stop make no difference. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/\s+%/gu, "%")
    .trim()
    .replace(/\.$/u, "")
    .toLocaleLowerCase("sv");
}

function goalFields(expected: ExpectedGoal | null, found: ExpectedGoal | null): readonly Field[] {
  const at = `goal ${(expected ?? found)!.text.slice(0, 40)}`;
  const flat = (goal: ExpectedGoal | null) => {
    const { lead, notes: _, ...rest } = goal ?? { notes: {} };
    return { ...rest, ...(lead ? { lead: unitText(lead) } : {}) };
  };
  return [
    ...records(at, flat(expected), flat(found)),
    ...records(`${at}: note`, expected?.notes ?? {}, found?.notes ?? {}),
  ];
}

function activityFields(expected: ExpectedActivity | null, found: ExpectedActivity | null): readonly Field[] {
  const at = `activity ${(expected ?? found)!.text.slice(0, 40)}`;
  const flat = (activity: ExpectedActivity | null) => {
    const { owners: _o, participants: _p, reportBack: _r, notes: _n, ...rest } = activity ?? {};
    return rest as Readonly<Record<string, string>>;
  };
  const reports = (activity: ExpectedActivity | null) =>
    (activity?.reportBack ?? []).map(({ period, forum = "" }) => `${period} @ ${forum}`);
  return [
    ...records(at, flat(expected), flat(found)),
    ...lists(`${at}: owner`, (expected?.owners ?? []).map(unitText), (found?.owners ?? []).map(unitText)),
    ...lists(
      `${at}: participant`,
      (expected?.participants ?? []).map(unitText),
      (found?.participants ?? []).map(unitText),
    ),
    ...lists(`${at}: report back`, reports(expected), reports(found)),
    ...records(`${at}: note`, expected?.notes ?? {}, found?.notes ?? {}),
  ];
}

function unitText({ unit, party = "" }: ExpectedUnit): string {
  return party ? `${party}: ${unit}` : unit;
}

type Values = Readonly<Record<string, string | number | undefined>>;

function records(at: string, expected: Values, found: Values): readonly Field[] {
  const text = (value: string | number | undefined) =>
    value === undefined ? null : typeof value === "number" ? `#${value}` : value;
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])].map((key) => ({
    at: `${at}: ${key}`,
    expected: text(expected[key]),
    found: text(found[key]),
  }));
}

/** Values whose order does not matter: equal ones meet first, then what is left in the order in which it stands. */
function lists(at: string, expected: readonly string[], found: readonly string[]): readonly Field[] {
  const left = [...found];
  const unmet = expected.filter((value) => {
    const index = left.findIndex((other) => plain(other) === plain(value));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  const met = expected.filter((value) => !unmet.includes(value));
  return [
    ...met.map((value): Field => ({ at, expected: value, found: value })),
    ...Array.from({ length: Math.max(unmet.length, left.length) }, (_, index): Field => ({
      at,
      expected: unmet[index] ?? null,
      found: left[index] ?? null,
    })),
  ];
}

/** Rows beside each other: the likest first, so that one that was read wrongly still meets its own. */
function paired<Row extends { readonly text: string }>(
  expected: readonly Row[],
  found: readonly Row[],
  likeness: (a: Row, b: Row) => number,
): readonly (readonly [Row | null, Row | null])[] {
  const all = expected.flatMap((a) => found.map((b) => ({ a, b, like: likeness(a, b) })));
  const pairs = new Map<Row, Row>();
  const taken = new Set<Row>();
  for (const { a, b, like } of all.toSorted((x, y) => y.like - x.like)) {
    if (like <= 0 || pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return [
    ...expected.map((row) => [row, pairs.get(row) ?? null] as const),
    ...found.filter((row) => !taken.has(row)).map((row) => [null, row] as const),
  ];
}

function goalLikeness(a: ExpectedGoal, b: ExpectedGoal): number {
  const same = plain(a.text) === plain(b.text) ? 4 : textLikeness(a.text, b.text);
  return same + (same > 0 && plain(a.indicator ?? "") === plain(b.indicator ?? "") ? 1 : 0);
}

function activityLikeness(a: ExpectedActivity, b: ExpectedActivity): number {
  const same = plain(a.text) === plain(b.text) ? 4 : textLikeness(a.text, b.text);
  return same + (same > 0 && plain(a.goal ?? "") === plain(b.goal ?? "") ? 0.5 : 0);
}

/** Above zero when one text holds half of the other's words. */
function textLikeness(a: string, b: string): number {
  const words = (text: string) => new Set(plain(text).match(/[\p{L}\d]+/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const most = Math.max(1, Math.max(left.size, right.size));
  return shared / most >= 0.5 ? (2 * shared) / most : 0;
}
