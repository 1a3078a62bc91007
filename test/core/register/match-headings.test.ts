import fc from "fast-check";
import { activityColumns } from "../../../src/core/register/activity-columns";
import { editDistance, matchHeadings } from "../../../src/core/register/match-headings";
import { definitionOf } from "../../../src/core/register/layout";
import { tables } from "../../../src/core/register/tables";
import type { TableKey } from "../../../src/core/plan/plan";
import { textKey } from "../../../src/core/text";

describe("matchHeadings", () => {
  it.each([
    ["Återrapportering", "reportBack"],
    ["Åtterrapporing", "reportBack"],
    ["Åtterrapporering", "reportBack"],
    ["Återraportering", "reportBack"],
    ["ÅTERRAPPORTERING ", "reportBack"],
    ["Återrapportering".normalize("NFD"), "reportBack"],
    ["Förväntat  resultat", "expectedResult"],
    ["Forväntat resultat", "expectedResult"],
    ["Expected result", "expectedResult"],
    ["Lägesbeskrivnig", "progressNote"],
    ["Ansvariga", "responsible"],
    ["Ansvrig", "responsible"],
    ["Klart senast:", "due"],
    ["Deadline", "due"],
    ["Rådighet hos (part)", "control"],
  ])("takes %j for %s", (heading, column) => {
    expect(matchHeadings([heading], activityColumns).columns).toEqual([column]);
  });

  it.each(["Vem", "", "Statu", "Mål 2026", "Start/slut", "Kommunikation", "Typer", "Områdes-ID", "Budget"])(
    "leaves %j to people",
    (heading) => {
      expect(matchHeadings([heading], activityColumns).columns).toEqual([null]);
    },
  );

  it("leaves a heading that is as near to two columns as to one", () => {
    const columns = {
      left: { heading: { sv: "Kolumn A", en: "Column A" } },
      right: { heading: { sv: "Kolumn B", en: "Column B" } },
    };
    expect(matchHeadings(["Kolumn C"], columns).columns).toEqual([null]);
  });

  it("does not guess at a column that another heading names outright", () => {
    const { columns, doubled } = matchHeadings(["Ansvarigg", "Ansvarig"], activityColumns);
    expect(columns).toEqual([null, "responsible"]);
    expect(doubled).toEqual([]);
  });

  it("reads the first of two headings for one column, and names the other", () => {
    const { columns, doubled } = matchHeadings(["Klart senast", "Deadline"], activityColumns);
    expect(columns).toEqual(["due", null]);
    expect(doubled).toEqual([{ column: "due", heading: "Deadline" }]);
  });

  it("finds every column by its heading in either language, and each in its own place", () => {
    for (const table of Object.keys(tables) as TableKey[]) {
      const { columns } = definitionOf(table);
      for (const language of ["sv", "en"] as const) {
        const headings = Object.values(columns).map(({ heading }) => heading[language]);
        expect(matchHeadings(headings, columns).columns).toEqual(Object.keys(columns));
      }
    }
  });

  it("never lets two columns go by one name", () => {
    for (const table of Object.keys(tables) as TableKey[]) {
      const names = Object.entries(definitionOf(table).columns).flatMap(([column, { heading, synonyms = [] }]) =>
        [...new Set([heading.sv, heading.en, ...synonyms].map(textKey))].map((name) => ({ name, column })),
      );
      expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    }
  });

  it("always names a column at most once, whatever the headings", () => {
    const heading = fc.oneof(
      fc.constantFrom(...Object.values(activityColumns).map((column) => column.heading.sv)),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 30 }), (headings) => {
        const found = matchHeadings(headings, activityColumns).columns.filter((column) => column !== null);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["ansvarig", "ansvarig", 0],
    ["ansvrig", "ansvarig", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
  ])("counts the letters between %j and %j", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("always gives up at the most it is asked to count", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(10), (a, b, most) => {
        expect(Math.min(editDistance(a, b, most), most)).toBe(Math.min(editDistance(a, b), most));
      }),
    );
  });
});
