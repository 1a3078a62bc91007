import { keepCells } from "../../src/app/keep-cells";
import { checkLive, type LiveCheck } from "../../src/app/live-check";
import type { WorkbookTables } from "../../src/app/workbook";
import { checkPlan } from "../../src/core/rules/check-plan";
import { everydayRules, ruleGroups } from "../../src/core/rules/index";
import { rulebook } from "../../src/core/rules/rulebook";
import { today } from "../support/today";
import { bigRegister, justRead, type BigRegister } from "./check-rows";
import { cpuBeside, cpuMedian, figure, type Figure } from "./figure";
import { tableSchemaCast } from "./table-schema";

const ofSmarta = new Set<string>(ruleGroups.smarta.map(({ id }) => id));
const plainRules = everydayRules.filter(({ id }) => !ofSmarta.has(id));
const plainBook: typeof rulebook = {
  ...rulebook,
  checkPlan: (plan, day, _, earlier) => checkPlan(plan, day, plainRules, earlier),
};

/** Columns of an activity that people edit, and what they type there. */
const edits = {
  progressNote: "Vi har träffats två gånger.",
  status: "Genomförd",
  due: "2028-01-31",
  responsible: "LK",
  activity: "Ta fram en gemensam guide för nya studenter",
  area: "Studentliv",
} as const;

/**
 * From plain cells to findings with their addresses, by every rule but those of SMARTA: 10,000 activities and 1,000
 * goals as if they had just been read, and again after one edited cell. CPU time.
 */
export async function benchCheck(): Promise<Figure[]> {
  const register = bigRegister(10_000, 1_000);
  const full = fullCheck(register);
  const cast = tableSchemaCast(register);
  const json = JSON.stringify([register.activities, register.goals]);
  const parse = { name: "JSON.parse of the rows", work: () => JSON.parse(json) as unknown };
  const name = "full check of 10,000 activities and 1,000 goals";
  const besideSchema = await cpuBeside(
    { name, ...full },
    { name: "tableschema, casting the same rows", work: cast },
    0.5,
  );
  const besideParse = figure(name, besideSchema.value, "ms", { ...parse, value: await cpuMedian(parse, 7) }, null);
  const again = await recheckFigures(register, besideSchema.value);
  const quiet = await quietFigure(register, besideSchema.value);
  return [besideSchema, besideParse, ...again, quiet, ...(await growthFigures())];
}

/** What the pane does every half minute: all is read anew, and nothing has changed but a cell. */
async function quietFigure({ tables }: BigRegister, full: number): Promise<Figure> {
  let live = checkLive(justRead(tables), null, [], plainBook, today);
  let next = tables;
  let row = 0;
  const prepare = () => void (next = justRead(edited(live, "progressNote", `Läget ${row}`, (row += 397))[0]));
  const work = () => void (live = checkLive(keepCells(next, live.read), live, [], plainBook, today));
  const name = "check after all was read anew, one cell of it edited";
  return figure(name, await cpuMedian({ name, prepare, work }, 7), "ms", { name: "full check", value: full }, null);
}

function fullCheck({ tables }: BigRegister) {
  let next = justRead(tables);
  return {
    prepare: () => void (next = justRead(tables)),
    work: () => checkLive(next, null, [], plainBook, today),
  };
}

async function recheckFigures(register: BigRegister, full: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  let live = checkLive(justRead(register.tables), null, [], plainBook, today);
  let row = 0;
  for (const [column, value] of Object.entries(edits)) {
    const work = () => {
      const [read, before] = edited(live, column, value, (row += 397));
      live = checkLive(read, before, [], plainBook, today);
    };
    const name = `check again after one edited cell (${column})`;
    const took = await cpuMedian({ name, times: 10, work }, 7);
    figures.push(figure(name, took, "ms", { name: "full check", value: full }, 0.02));
  }
  return figures;
}

/** What the pane has when one row has been read again: every other row is the very same. */
function edited(live: LiveCheck, column: string, value: string, row: number): [WorkbookTables, LiveCheck] {
  const { columns } = live.layout.get("activities")!;
  const at = live.read.tables.findIndex(({ name }) => name === "PlanActivities");
  const table = live.read.tables[at]!;
  const index = row % table.rows.length;
  const cells = table.rows[index]!.with(columns.get(column)!, value);
  const read = { ...live.read, tables: live.read.tables.with(at, { ...table, rows: table.rows.with(index, cells) }) };
  return [read, live];
}

/** How a row's share of the time grows with the number of rows: at most not at all. */
async function growthFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const areDuplicates of [false, true]) {
    const sizes = [1_000, 10_000, 50_000];
    const costs: number[] = [];
    for (const size of sizes) {
      const full = fullCheck(bigRegister(size, size / 10, areDuplicates));
      costs.push(((await cpuMedian({ name: "", ...full }, 3)) / size) * 1000);
    }
    const rows = areDuplicates ? "duplicates" : "rows";
    for (const at of [1, 2]) {
      const beside = { name: `with ${sizes[at - 1]!.toLocaleString("en")} ${rows}`, value: costs[at - 1]! };
      const name = `full check, each row of ${sizes[at]!.toLocaleString("en")} ${rows}`;
      figures.push(figure(name, costs[at]!, "µs", beside, 1.1));
    }
  }
  return figures;
}
