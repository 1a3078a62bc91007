import fc from "fast-check";
import { readReportBack } from "../../../src/core/plan/report-back";

describe("readReportBack", () => {
  it.each([
    ["Hösten 2019 i Samverkansrådet.", ["2019-08-01–2019-12-31 Samverkansrådet"]],
    [
      "Hösten 2019 och våren 2020 i Samverkansrådet.",
      ["2019-08-01–2019-12-31 Samverkansrådet", "2020-01-01–2020-06-30 Samverkansrådet"],
    ],
    [
      "Våren och hösten 2020 i Samverkansrådet.",
      ["2020-01-01–2020-06-30 Samverkansrådet", "2020-08-01–2020-12-31 Samverkansrådet"],
    ],
    [
      "Autumn 2019 and spring 2020 at the Collaboration Council",
      ["2019-08-01–2019-12-31 Collaboration Council", "2020-01-01–2020-06-30 Collaboration Council"],
    ],
    [
      "Spring and autumn 2020 in the Collaboration Council",
      ["2020-01-01–2020-06-30 Collaboration Council", "2020-08-01–2020-12-31 Collaboration Council"],
    ],
    ["HT 2026, VT 2027", ["2026-08-01–2026-12-31 –", "2027-01-01–2027-06-30 –"]],
    ["HT26; VT27 (Styrgruppen)", ["2026-08-01–2026-12-31 Styrgruppen", "2027-01-01–2027-06-30 Styrgruppen"]],
    [
      "Hösten 2026 i Samverkansrådet och våren 2027 i Styrgruppen",
      ["2026-08-01–2026-12-31 Samverkansrådet", "2027-01-01–2027-06-30 Styrgruppen"],
    ],
    [
      "Samverkansrådet hösten 2026, Styrgruppen våren 2027",
      ["2026-08-01–2026-12-31 Samverkansrådet", "2027-01-01–2027-06-30 Styrgruppen"],
    ],
    [
      "Samverkansrådet: 30 november 2026 och 15 maj 2027",
      ["2026-11-30–2026-11-30 Samverkansrådet", "2027-05-15–2027-05-15 Samverkansrådet"],
    ],
    ["Samverkansrådet 2026-11-30", ["2026-11-30–2026-11-30 Samverkansrådet"]],
    [
      "Senast den 30 november 2026 till Kultur- och fritidsnämnden",
      ["2026-11-30–2026-11-30 Kultur- och fritidsnämnden"],
    ],
    [
      "Hösten 2026 i Samverkansrådet, våren 2027",
      ["2026-08-01–2026-12-31 Samverkansrådet", "2027-01-01–2027-06-30 Samverkansrådet"],
    ],
    ["Skriftlig rapport hösten 2026 i Samverkansrådet", ["2026-08-01–2026-12-31 Samverkansrådet"]],
    ["Mars och november 2027 i rådet", ["2027-03-01–2027-03-31 rådet", "2027-11-01–2027-11-30 rådet"]],
    ["2027", ["2027-01-01–2027-12-31 –"]],
  ])("reads %j", (typed, obligations) => {
    expect(
      readReportBack(typed).obligations.map(({ period, forum }) => `${period.first}–${period.last} ${forum ?? "–"}`),
    ).toEqual(obligations);
  });

  it.each(["Vid behov", "Årligen i Samverkansrådet", "Hösten", "", "i"])(
    "reads no time in %j, and keeps it as typed",
    (typed) => {
      expect(readReportBack(typed)).toEqual({ typed, obligations: [] });
    },
  );

  it("takes an account of many words for no list of times", () => {
    expect(readReportBack("hösten 2026 x ".repeat(2000)).obligations).toEqual([]);
  });

  it("always gives times that begin before they end, and forums with a name", () => {
    const piece = fc.constantFrom(
      ..."hösten 2026|våren|VT27|och|,|;|i|Samverkansrådet|(|)|till|2027-03-05|the|and|\n|–|😀|1/2|Mars".split("|"),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        for (const { period, forum } of readReportBack(pieces.join(" ")).obligations) {
          expect(period.first <= period.last).toBe(true);
          expect(forum).not.toBe("");
        }
      }),
    );
  });
});
