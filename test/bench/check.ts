import { checkPlan } from "../../src/core/rules/check-plan";
import { readPlan } from "../../src/core/register/read-plan";
import { inventedPlan } from "../../src/samples/invented";
import { registerBook } from "../../src/samples/register-book";
import { readTables } from "../../src/files/read-tables";
import { tableNames } from "../../src/core/register/read-plan";
import { timeBeside, type Figure } from "./figure";
import { today } from "../support/today";

const activities = 10_000;

/** 10,000 activities read into a plan and through every rule, beside JSON.parse of the same rows. */
export async function benchCheck(): Promise<Figure[]> {
  const plan = inventedPlan();
  const rows = plan.activities ?? [];
  const many = Array.from({ length: activities }, (_, at) => ({
    ...rows[at % rows.length],
    id: `A-${String(at).padStart(8, "0")}`,
  }));
  const { tables } = readTables(registerBook({ ...plan, activities: many }), tableNames);
  const json = JSON.stringify(tables);
  const read = readPlan(tables).plan;
  const parse = { name: "JSON.parse of the rows", work: () => JSON.parse(json) as unknown };
  return [
    await timeBeside({ name: "read 10,000 activities into a plan", work: () => readPlan(tables) }, parse, null),
    await timeBeside(
      { name: "check 10,000 activities by every rule", work: () => checkPlan(read, today) },
      parse,
      null,
    ),
    await timeBeside(
      { name: "read and check 10,000 activities", work: () => checkPlan(readPlan(tables).plan, today) },
      parse,
      null,
    ),
  ];
}
