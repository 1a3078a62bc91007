import { exampleRowsIn, examplesIn, exampleTables, withExamples } from "../../../../src/core/register/set-up/examples";
import { defaultStatuses } from "../../../../src/core/register/set-up/default-statuses";
import { readPlan, tableNames } from "../../../../src/core/register/read-plan";
import { everydayRules } from "../../../../src/core/rules/index";
import { checkPlan } from "../../../../src/core/rules/check-plan";
import { fileWorkbook } from "../../../../src/files/file-workbook";
import { registerBook, type Register } from "../../../../src/samples/register-book";
import type { Locale } from "../../../../src/core/text";

describe.each(["sv", "en"] as const)("the worked examples (%s)", (language) => {
  it("are two in each table, and the check has no error or warning to tell of them", async () => {
    const plan = await planWith(language, {});
    expect(exampleTables.map((table) => [table, plan[table].length])).toEqual(exampleTables.map((table) => [table, 2]));
    const { findings } = checkPlan(plan, "2026-06-01", everydayRules);
    const about = findings.filter(
      ({ at, severity }) => at.row !== null && at.table !== "facts" && severity !== "advice",
    );
    expect(about.map(({ rule, text }) => [rule, text[language]])).toEqual([]);
  });

  it("are all found again, in a plan of either language", async () => {
    const plan = await planWith(language, {});
    expect(exampleRowsIn(plan)).toHaveLength(2 * exampleTables.length);
  });

  it("are not taken for examples once somebody has put words of their own there", async () => {
    const own = { sv: "Ta fram en egen bostadsgaranti", en: "Draw up a guarantee of our own" }[language];
    const [first, second] = examplesIn(language).activities!;
    const plan = await planWith(language, {
      activities: [
        { ...first, activity: own },
        { ...second, due: "2029" },
      ],
    });
    const activities = exampleRowsIn(plan).filter(({ table }) => table === "activities");
    expect(activities.map(({ key }) => key)).toEqual([second!.id]);
  });
});

// Helpers

async function planWith(language: Locale, difference: Partial<Register>) {
  const contents = withExamples({ facts: { title: "Plan", validFrom: "2026", validTo: "2028" } }, language);
  const book = registerBook({
    language,
    ...contents,
    facts: contents.facts ?? {},
    statuses: defaultStatuses(language),
    ...difference,
  });
  return readPlan((await fileWorkbook(book).readTables(tableNames)).tables).plan;
}
