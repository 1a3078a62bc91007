import * as fc from "fast-check";
import type { PlacedFinding } from "../../../src/app/check-plan";
import { viewOf } from "../../../src/core/plan/plan-view";
import { readPlan } from "../../../src/core/register/read-plan";
import { groupFindings, groupings, type Grouping } from "../../../src/taskpane/check/finding-groups";
import { sameText } from "../../../src/core/text";
import { anActivity, snapshotsOf } from "../../support/plans";

describe("groupFindings", () => {
  it("puts the plan as a whole first, then the plan's areas in their order, then those it does not know", () => {
    const groups = group([
      finding("1", "Idrott"),
      finding("2", "Bostäder"),
      finding("3", "Studentliv"),
      finding("4", null),
    ]);
    expect(groups.map(({ title }) => title.sv)).toEqual(["Planen som helhet", "Studentliv", "Bostäder", "Idrott"]);
  });

  it("takes an area's number, and other writings of its name, for the area", () => {
    const groups = group([finding("1", "Studentliv"), finding("2", "1"), finding("3", " studentliv ")]);
    expect(groups.map(({ title, findings }) => [title.sv, findings.length])).toEqual([["Studentliv", 3]]);
  });

  it("takes a name before a number, as rules and status sheets do", () => {
    const twice = readPlan(
      snapshotsOf({
        areas: [
          { no: "7", area: "2" },
          { no: "2", area: "Bostäder" },
        ],
      }),
    );
    const groups = groupFindings([finding("1", "2"), finding("2", "Bostäder")], viewOf(twice.plan), "area", sameText);
    expect(groups.map(({ title }) => title.sv)).toEqual(["2", "Bostäder"]);
  });

  it("puts findings together by rule, under what the rule is called", () => {
    const groups = group([finding("1", null), { ...finding("2", null), rule: "goal-has-due" }], "rule");
    expect(groups.map(({ title }) => title.sv)).toEqual(["activity-has-due", "goal-has-due"]);
  });

  it("puts findings together by who is responsible for their rows, and those of nobody last", () => {
    const place = (row: string | null) => ({ row, column: "due" });
    const groups = group(
      [finding("1", null, place(null)), finding("2", null, place("A-2")), finding("3", null, place("A-1"))],
      "responsible",
    );
    expect(groups.map(({ title, findings }) => [title.sv, findings.map(({ key }) => key)])).toEqual([
      ["LiU", ["2"]],
      ["LK: Kommunikationsstaben", ["3"]],
      ["Ingen ansvarig", ["1"]],
    ]);
  });

  it("never loses or doubles a finding", () => {
    const area = fc.constantFrom(null, "Studentliv", "1", "Bostäder", "Idrott", "");
    const findings = fc.array(area).map((areas) => areas.map((name, at) => finding(String(at), name)));
    fc.assert(
      fc.property(findings, fc.constantFrom(...groupings), (all, by) => {
        const keys = group(all, by).flatMap((one) => one.findings.map(({ key }) => key));
        expect(keys.toSorted()).toEqual(all.map(({ key }) => key).toSorted());
      }),
    );
  });
});

// Helpers

const { plan } = readPlan(
  snapshotsOf({
    areas: [
      { no: "1", area: "Studentliv" },
      { no: "2", area: "Bostäder" },
    ],
    activities: [anActivity({ id: "A-1" }), anActivity({ id: "A-2", responsible: "LiU" })],
  }),
);

function group(findings: readonly PlacedFinding[], by: Grouping = "area") {
  return groupFindings(findings, viewOf(plan), by, sameText);
}

function finding(
  key: string,
  area: string | null,
  place: { row: string | null; column: string } = { row: "A-1", column: "due" },
): PlacedFinding {
  const text = { sv: "Sluttid saknas.", en: "There is no end." };
  const at = { table: "activities" as const, ...place };
  return {
    key,
    rule: "activity-has-due",
    severity: "advice",
    at,
    value: "",
    text,
    evidence: [],
    fixes: [],
    area,
    address: "",
  };
}
