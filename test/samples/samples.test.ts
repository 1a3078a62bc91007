import { checkWorkbook, type PlanCheck } from "../../src/app/check-plan";
import { fileWorkbook } from "../../src/files/file-workbook";
import { inventedPlan } from "../../src/samples/invented";
import { linkoping } from "../../src/samples/linkoping";
import { lund } from "../../src/samples/lund";
import { registerBook, type Register } from "../../src/samples/register-book";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { today } from "../support/today";

describe("the Linköping plan", () => {
  it("has its four areas and four activities, and no goals", async () => {
    const { plan } = await checked(linkoping);
    expect(plan.areas.map(({ area }) => area)).toEqual(["Attraktivitet", "Bildning", "Hållbar tillväxt", "Välfärd"]);
    expect(plan.activities.map(({ area }) => area)).toEqual([
      "Attraktivitet",
      "Bildning",
      "Hållbar tillväxt",
      "Välfärd",
    ]);
    expect(plan.goals).toEqual([]);
  });

  it("is told that three activities name two responsible units, and the fourth does not", async () => {
    expect(await places(linkoping, "responsible-is-single")).toEqual([
      "Aktiviteter!F2",
      "Aktiviteter!F3",
      "Aktiviteter!F5",
    ]);
  });

  it("is told once that no activity has an end", async () => {
    expect(await places(linkoping, "activity-has-due")).toEqual(["Aktiviteter!I1"]);
  });

  it("is asked whether Bildning, which starts before the plan, goes on from an earlier one", async () => {
    expect(await places(linkoping, "activity-starts-within-plan-period")).toEqual(["Aktiviteter!H3"]);
  });

  it("is told that the activity in Välfärd names nothing measurable", async () => {
    expect(await places(linkoping, "goal-is-measurable")).toContain("Aktiviteter!D5");
  });

  it("is asked once whether it is to have no goals", async () => {
    expect(await places(linkoping, "area-has-goal")).toEqual(["Mål!A1"]);
  });

  it("promises six reports, each at a meeting that the plan has", async () => {
    const { plan } = await checked(linkoping);
    const reports = plan.activities.flatMap(({ reportBack }) => reportBack?.obligations ?? []);
    expect(reports.map(({ period, forum }) => `${period.first} ${forum}`)).toEqual([
      "2019-08-01 Samverkansrådet",
      "2020-01-01 Samverkansrådet",
      "2019-08-01 Samverkansrådet",
      "2020-01-01 Samverkansrådet",
      "2020-08-01 Samverkansrådet",
      "2020-08-01 Samverkansrådet",
    ]);
    for (const rule of ["report-is-planned", "report-has-time", "report-meeting-is-known", "report-has-meeting"])
      expect(await places(linkoping, rule)).toEqual([]);
  });

  it("is told that the university's decision on it is not there, and that it has run out", async () => {
    expect(await places(linkoping, "adopted-plan-has-decisions")).toEqual(["Parter!A3"]);
    expect(await places(linkoping, "plan-is-in-force")).toEqual(["Plan!B4"]);
  });

  it("knows every unit it names, however it is written", async () => {
    expect(await places(linkoping, "responsible-is-known")).toEqual([]);
  });
});

describe("the Lund plan", () => {
  it("has its five areas and four parties, and no activities", async () => {
    const { plan } = await checked(lund);
    expect([plan.areas.length, plan.parties.length, plan.activities.length, plan.goals.length]).toEqual([5, 4, 0, 0]);
  });

  it("is asked once whether it is to have no goals", async () => {
    expect(await places(lund, "area-has-goal")).toEqual(["Mål!A1"]);
  });
});

describe("the invented plan", () => {
  it("has the size of a plan in use", () => {
    const { activities = [], areas = [], goals = [], parties = [] } = inventedPlan();
    expect([areas.length, parties.length, goals.length, activities.length]).toEqual([6, 4, 25, 120]);
  });

  it("is the same every time, and another one from another seed", () => {
    expect(inventedPlan(7)).toEqual(inventedPlan(7));
    expect(inventedPlan(7)).not.toEqual(inventedPlan(8));
  });

  it("has something for most rules to find, and most rows in order", async () => {
    const { findings } = await checked(inventedPlan());
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(findings.filter(({ severity }) => severity === "error").map(({ at }) => at.row)).size).toBeLessThan(
      40,
    );
  });
});

// Helpers

/** The check of a sample as a person meets it: saved as a file and opened again. */
function checked(register: Register): Promise<PlanCheck> {
  return checkWorkbook(fileWorkbook(readBook(writeBook(registerBook(register)))), today);
}

async function places(register: Register, rule: string): Promise<string[]> {
  return (await checked(register)).findings.filter((finding) => finding.rule === rule).map(({ address }) => address);
}
