import { readPlan } from "../../../src/core/register/read-plan";
import type { CellValue } from "../../../src/core/plan/cell";

describe("readFacts", () => {
  it("reads one fact a row, in any order and either language", () => {
    const plan = planOf([
      ["Valid to", 2028],
      ["Titel", "Handlingsplan"],
      ["gäller  från ", "2026-01-01"],
      ["Dnr", "KS 2019-695"],
    ]);
    expect(plan.facts).toMatchObject({
      title: "Handlingsplan",
      validFrom: { first: "2026-01-01" },
      validTo: { last: "2028-12-31" },
      referenceNumber: "KS 2019-695",
    });
  });

  it("keeps facts of people's own apart, when they say something", () => {
    const { reading } = planOf([
      ["Titel", "Handlingsplan"],
      ["Budget", 100],
      ["Anteckning", null],
    ]);
    expect(reading.unknownFacts).toEqual([{ row: "#2", typed: "Budget" }]);
  });

  it("puts numbers in the words of the language that the plan says it is in, wherever it says so", () => {
    const facts: CellValue[][] = [["Diarienummer", 2.5]];
    expect(planOf(facts).typedFacts.referenceNumber).toBe("2,5");
    expect(planOf([...facts, ["Språk", "English"]]).typedFacts.referenceNumber).toBe("2.5");
    expect(planOf([...facts, ["Språk", "English"]]).facts.referenceNumber).toBe("2.5");
  });

  it("takes the first of a fact given twice", () => {
    expect(
      planOf([
        ["Titel", "Den ena"],
        ["Titel", "Den andra"],
      ]).facts.title,
    ).toBe("Den ena");
  });

  it("keeps a fact that cannot be read, with its place", () => {
    const { reading, facts, typedFacts } = planOf([["Gäller till", "tills vidare"]]);
    expect(facts.validTo).toBeNull();
    expect(typedFacts.validTo).toBe("tills vidare");
    expect(reading.misfits).toMatchObject([{ at: { table: "facts", row: "validTo", column: "validTo" } }]);
  });

  it("has every fact in a plan without facts", () => {
    expect(readPlan([]).plan.facts).toMatchObject({ title: null, validFrom: null, registerVersion: null });
  });
});

// Helpers

function planOf(rows: CellValue[][]) {
  return readPlan([{ name: "PlanFacts", sheet: "Plan", top: 0, left: 0, headings: ["Uppgift", "Värde"], rows }]).plan;
}
