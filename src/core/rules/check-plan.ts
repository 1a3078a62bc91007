import type { Day } from "../plan/day";
import type { Plan, RowTable, TableKey } from "../plan/plan";
import { viewOn, type CheckedPlan } from "../plan/plan-view";
import { rowTables } from "../register/plan-rows";
import { checkRows, type RowFindings } from "./check-rows";
import { checkWide, type WideFindings } from "./check-wide";
import type { Finding } from "./finding";
import { gatherTable, saidOf, type FindingsAt, type GatheredTable } from "./findings-at";
import { everydayRules, rules } from "./index";
import { lapsedAmong, type Lapsed } from "./lapsed";
import { planChanges } from "./plan-changes";
import type { CellRule, PlanRule, RowRule, Rule, TableRule } from "./rule";
import { rowIndex, type RowIndex } from "./row-index";
import { ruleChoices, type RuleChoices, type TurnedDown } from "./rule-choices";
import { settledBy, type AcceptedFinding } from "./settled";
import { takings, type Taking } from "./taking";
import { unreadBy } from "./unread";

export type { Finding } from "./finding";

/** What a check says of a plan. */
export type CheckResult = {
  /** Findings by place: table by table, headings first, then row by row; of one place in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Findings that somebody has settled with a reason, for as long as the value stays as it was. */
  readonly accepted: readonly AcceptedFinding[];
  /** Exceptions that no longer hold, as the value has changed. */
  readonly lapsed: readonly Lapsed[];
  /** Rules that the plan takes less seriously than the catalogue does. */
  readonly turnedDown: readonly TurnedDown[];
};

/** A check, and what it takes to check again only what has changed. */
export type Check = CheckResult & {
  readonly places: readonly FindingsAt[];
  readonly plan: CheckedPlan;
  readonly which: readonly Rule[];
  readonly choices: RuleChoices;
  readonly ofRows: ReadonlyMap<RowTable, readonly RowFindings[]>;
  readonly wide: ReadonlyMap<string, WideFindings>;
  readonly gathered: ReadonlyMap<TableKey, GatheredTable>;
  readonly index: RowIndex;
};

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const tableOrder: readonly TableKey[] = ["facts", ...rowTables];

/**
 * Runs the rules over a plan as it stands on a day. With an earlier check of what the plan was, only what may have
 * become different is looked at again; the result is that of a check from the beginning.
 */
export function checkPlan(plan: Plan, today: Day, which: readonly Rule[] = everydayRules, earlier?: Check): Check {
  const view = viewOn(plan, today, ruleIds);
  const choices = ruleChoices(plan.rules, which);
  const isComparable = earlier?.which === which && earlier.choices.name === choices.name;
  const changes = isComparable ? planChanges(earlier.plan, view) : undefined;
  const before = changes && earlier;
  const touches = (rule: Rule) => !changes || changes.touches(rule);

  const taken = takings(which, choices).filter(
    ({ rule }) => rule.scope === "row" || unreadBy(rule, plan.reading).size === 0,
  );
  const ofRows = new Map<RowTable, readonly RowFindings[]>();
  for (const table of rowTables) {
    const all = taken.filter((taking): taking is Taking<RowRule> => looksAt(taking.rule, table, plan));
    if (all.length === 0) continue;
    const again = before ? all.filter(({ rule }) => touches(rule)) : all;
    const known = before?.ofRows.get(table);
    const isSame = again.length === 0 && before?.plan[table] === plan[table];
    ofRows.set(
      table,
      known && isSame ? known : checkRows(table, plan[table], view, { all, again }, known, before?.plan[table]),
    );
  }

  const index = rowIndex(plan, before?.index, changes);
  const wide = new Map<string, WideFindings>();
  for (const taking of taken) {
    if (!isWide(taking)) continue;
    const { id } = taking.rule;
    const known = { before: before?.wide.get(id), changes, isTouched: touches(taking.rule) };
    wide.set(id, checkWide(taking, view, index.typedAt, known));
  }

  const gathering = { settle: settledBy(plan.exceptions), orderOf: new Map(which.map(({ id }, at) => [id, at])) };
  const said = saidOf(wide, before);
  const gathered = new Map<TableKey, GatheredTable>();
  for (const table of tableOrder) {
    const rows = table === "facts" ? undefined : ofRows.get(table);
    gathered.set(table, gatherTable(table, rows, said.get(table), gathering, before?.gathered.get(table)));
  }
  const places: FindingsAt[] = [];
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const table of gathered.values()) {
    for (const place of table.places) {
      places.push(place);
      for (const finding of place.findings) findings.push(finding);
      for (const finding of place.accepted) accepted.push(finding);
    }
  }
  return {
    findings,
    accepted,
    lapsed: lapsedAmong(plan, new Set(accepted.map(({ acceptance }) => acceptance.exception))),
    turnedDown: choices.turnedDown,
    ...{ places, plan: view, which, choices, ofRows, wide, gathered, index },
  };
}

function isWide(taking: Taking): taking is Taking<CellRule | TableRule | PlanRule> {
  return taking.rule.scope !== "row";
}

/** Whether a rule looks at the rows of a table, and can read there and elsewhere what it needs. */
function looksAt(rule: Rule, table: RowTable, { reading }: Plan): boolean {
  if (rule.scope !== "row" || !(rule.tables as readonly TableKey[]).includes(table)) return false;
  const unread = unreadBy(rule, reading);
  return !unread.has(table) && [...unread].every((each) => (rule.tables as readonly TableKey[]).includes(each));
}
