import type { CheckedPlan } from "../plan/plan-view";
import type { RowTable, Tables } from "../plan/plan";
import type { RowRule } from "./rule";
import type { Taking } from "./taking";
import { wordNumbers } from "./word-numbers";

type AnyRow = Tables[RowTable];
type Takings = readonly Taking<RowRule>[];

/** Rules that read the same columns, and which of them speak of rows that say this or that there. */
type Group = {
  readonly columns: readonly number[];
  readonly rules: Takings;
  readonly speakers: Map<number, Takings>;
};

const none: Takings = [];

/** Of more columns than these, no two rows are alike. */
const mostColumns = 4;
/** Words of a column that are told apart; four columns of them fit into one number. */
const mostWords = 2048;
/** So many kinds of rows are remembered. */
const mostKinds = 10_000;

/**
 * Tells which rules may have something to say of a row. Thousands of rows have the same status, unit and times, and
 * what a rule says of a row follows from the columns that it reads, to which its test holds it: so a rule looks at the
 * first of rows that are alike there, and is asked about the others only where it spoke.
 */
export function speakersAmong(table: RowTable, all: Takings, plan: CheckedPlan): (row: AnyRow) => Takings {
  const { columns, groups, always } = groupsOf(table, all);
  const numbersOf = columns.map((column) => wordNumbers(column, mostWords));
  const numbers = columns.map(() => 0);
  const order = new Map(all.map((taking, at) => [taking, at]));
  return (row) => {
    for (let at = 0; at < numbers.length; at++) numbers[at] = numbersOf[at]!(row);
    let found: Takings = always;
    for (const group of groups) {
      const speakers = speakersIn(group, row, numbers, plan);
      if (speakers.length > 0) found = found.length === 0 ? speakers : found.concat(speakers);
    }
    if (found === always || found.length === 1) return found;
    return found.toSorted((one, other) => order.get(one)! - order.get(other)!);
  };
}

function speakersIn({ columns, rules, speakers }: Group, row: AnyRow, numbers: readonly number[], plan: CheckedPlan) {
  let kind = 0;
  for (const column of columns) {
    if (numbers[column]! < 0) return rules;
    kind = kind * mostWords + numbers[column]!;
  }
  const known = speakers.get(kind);
  if (known) return known;
  if (speakers.size >= mostKinds) return rules;
  const speaking = rules.filter(({ rule }) => speaks(rule, row, plan));
  speakers.set(kind, speaking.length === 0 ? none : speaking);
  return speaking;
}

function speaks(rule: RowRule, row: AnyRow, plan: CheckedPlan): boolean {
  for (const _ of rule.check(row, plan)) return true;
  return false;
}

function groupsOf(table: RowTable, all: Takings) {
  const columns: string[] = [];
  const groups = new Map<string, { columns: number[]; rules: Taking<RowRule>[]; speakers: Map<number, Takings> }>();
  const always: Taking<RowRule>[] = [];
  for (const taking of all) {
    const reads: readonly string[] = taking.rule.reads[table] ?? [];
    if (reads.length > mostColumns) always.push(taking);
    else {
      for (const column of reads) if (!columns.includes(column)) columns.push(column);
      const places = reads.map((column) => columns.indexOf(column)).sort((one, other) => one - other);
      const group = groups.get(places.join());
      if (group) group.rules.push(taking);
      else groups.set(places.join(), { columns: places, rules: [taking], speakers: new Map() });
    }
  }
  return { columns, groups: [...groups.values()], always };
}
