import type { Place, TableKey } from "../plan/plan";
import type { Finding } from "./finding";
import type { Problem, Severity } from "./rule";

/** What a row says, in the words of whoever typed it. */
export type Typed = Readonly<Record<string, string | undefined>>;

/** What a finding bears besides what its rule says. */
export type Bearing = {
  readonly rule: string;
  readonly severity: Severity;
  readonly number: number;
  readonly typed: Typed | undefined;
};

/** Makes a finding of a problem. `number` counts what the rule says of the same cell, from 1. */
export function toFinding({ at, text, evidence, fixes }: Problem, { rule, severity, number, typed }: Bearing): Finding {
  const key = findingKey(rule, at);
  return {
    key: number === 1 ? key : `${key} ${number}`,
    rule,
    severity,
    at,
    value: (at.column !== null && typed?.[at.column]) || "",
    text,
    evidence: evidence ?? none,
    fixes: fixes ?? none,
    area: (at.table !== "facts" && typed?.["area"]) || null,
  };
}

const none: readonly never[] = [];

/** Names a finding by its rule and place; `row` is what the row is called where that is not its key. */
export function findingKey(rule: string, at: Place & { readonly table: TableKey }, row = at.row ?? ""): string {
  return `${rule} ${at.table} ${row} ${at.column ?? ""}`;
}

/** Numbers problems that are said of the same cell. */
export function numbered(problems: Iterable<Problem>): (readonly [Problem, number])[] {
  const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [...problems];
  if (list.length < 2) return list.map((problem) => [problem, 1]);
  const times = new Map<string, number>();
  return list.map((problem) => {
    const place = findingKey("", problem.at);
    const time = (times.get(place) ?? 0) + 1;
    times.set(place, time);
    return [problem, time];
  });
}

/** The findings, those that say what they said before being the same objects. */
export function keepingSame(now: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  if (before.length === 0) return now;
  const known = new Map(before.map((finding) => [finding.key, finding]));
  const kept = now.map((finding) => {
    const was = known.get(finding.key);
    return was && isSameFinding(was, finding) ? was : finding;
  });
  return kept.length === before.length && kept.every((finding, at) => finding === before[at]) ? before : kept;
}

/** Whether two findings of the same place say the same. */
export function isSameFinding(one: Finding, other: Finding): boolean {
  return (
    one === other ||
    (one.severity === other.severity &&
      one.value === other.value &&
      one.area === other.area &&
      one.text.sv === other.text.sv &&
      one.text.en === other.text.en &&
      isSameList(one.evidence, other.evidence) &&
      isSameList(one.fixes, other.fixes))
  );
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && JSON.stringify(one) === JSON.stringify(other));
}
