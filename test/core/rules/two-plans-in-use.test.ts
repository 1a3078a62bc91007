import { checkPlan } from "../../../src/core/rules/check-plan";
import { anActivity, aPlan, type Cells, type Difference } from "../../support/plans";
import { today } from "../../support/today";

// The two plans on which the register was drawn up, as they would be typed in: owners in one cell, no ends, no goals.

describe("a municipality's plan with its university", () => {
  const findings = checkPlan(
    aPlan({
      ...units(
        [
          "LK",
          "Kommunikationsstaben",
          "Utbildningsförvaltningen",
          "Näringslivs- och tillväxtstaben",
          "Planeringsstaben",
        ],
        ["LiU", "Kommunikationsavdelningen", "Lärande, estetik, naturkunskap (LEN)", "Samverkansheten"],
      ),
      validFrom: 2019,
      validTo: 2020,
      areas: ["Attraktivitet", "Bildning", "Hållbar tillväxt", "Välfärd"].map((area) => ({ area })),
      goals: [],
      activities: [
        activity({
          id: "A-1",
          area: "Attraktivitet",
          activity: "Kartläggning av insatser för en attraktiv studentstad",
          start: "våren 2019",
          responsible: "Kommunikationsstaben/ Linköpings kommun- Kommunikationsavdelningen/ LiU",
        }),
        activity({
          id: "A-2",
          area: "Bildning",
          activity: "Förbättrade förutsättningar för rekrytering av förskollärare och lärare",
          type: "utredning",
          start: "hösten 2018",
          responsible: "Utbildningsförvaltningen/ Linköpings kommun-Lärande, estetik, naturkunskap (LEN)/ LiU",
        }),
        activity({
          id: "A-3",
          area: "Hållbar tillväxt",
          activity: "Gemensamt klargöra ett strategiskt förhållningssätt kring utvecklingsmiljöer",
          start: "hösten 2019",
          responsible: "LK: Näringslivs- och tillväxtstaben",
          takingPart: "LiU: Samverkansheten",
        }),
        activity({
          id: "A-4",
          area: "Välfärd",
          activity: "Agenda 2030. Utredning kring ev. gemensamma satsningar. Diskussioner pågår.",
          start: "våren 2020",
          responsible: "Planeringsstaben/ Linköpings kommun-Samverkansheten/ Linköpings universitet",
        }),
      ],
    }),
    today,
  ).findings;
  const at = (rule: string) => findings.filter((finding) => finding.rule === rule).map(({ at: { row } }) => row);

  it("names two responsible units in three of its four activities", () => {
    expect(at("responsible-is-single")).toEqual(["A-1", "A-2", "A-4"]);
    expect(at("responsible-is-known")).toEqual([]);
  });

  it("gives none of them an end, which is said once", () => {
    expect(at("activity-has-due")).toEqual([null]);
  });

  it("has one that starts before the plan", () => {
    expect(at("activity-starts-within-plan-period")).toEqual(["A-2"]);
  });

  it("has an inquiry that leads to nothing measurable, whatever year its programme is named after", () => {
    expect(at("goal-is-measurable")).toContain("A-4");
  });

  it("has no goals, which is asked once", () => {
    expect(at("area-has-goal")).toEqual([null]);
  });
});

describe("a municipality's plan with its student organisations", () => {
  it("has areas but neither goals nor activities, and is asked about its goals and its end", () => {
    const { findings } = checkPlan(
      aPlan({
        validFrom: 2020,
        validTo: 2022,
        areas: ["Studenters delaktighet", "Studentliv", "Studentbostäder"].map((area) => ({ area })),
        goals: [],
        activities: [],
      }),
      today,
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["plan-is-in-force", "area-has-goal"]);
  });
});

// Helpers

function activity(cells: Cells<"activities">): Cells<"activities"> {
  return anActivity({ goal: null, expectedResult: null, takingPart: null, due: null, status: null, ...cells });
}

function units(...parties: [party: string, ...units: string[]][]): Pick<Difference, "units"> {
  return { units: parties.flatMap(([party, ...names]) => names.map((unit) => ({ party, unit }))) };
}
