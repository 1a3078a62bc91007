import fc from "fast-check";
import { periodExamples, readPeriod } from "../../../src/core/plan/period";

describe("readPeriod", () => {
  it.each([
    // days
    ["2026-03-31", "2026-03-31", "2026-03-31"],
    ["20260331", "2026-03-31", "2026-03-31"],
    ["den 1 mars 2026", "2026-03-01", "2026-03-01"],
    ["31 dec. 2026", "2026-12-31", "2026-12-31"],
    ["31 March 2027", "2027-03-31", "2027-03-31"],
    ["March 31, 2027", "2027-03-31", "2027-03-31"],
    ["31/3 2026", "2026-03-31", "2026-03-31"],
    ["31.3.2026", "2026-03-31", "2026-03-31"],
    ["2026.03.31", "2026-03-31", "2026-03-31"],
    // months and quarters
    ["mars 2027", "2027-03-01", "2027-03-31"],
    ["2028-02", "2028-02-01", "2028-02-29"],
    ["Q3 2026", "2026-07-01", "2026-09-30"],
    ["kvartal 4 2026", "2026-10-01", "2026-12-31"],
    ["3:e kvartalet 2026", "2026-07-01", "2026-09-30"],
    ["första kvartalet 2026", "2026-01-01", "2026-03-31"],
    // terms, seasons and half-years
    ["VT20", "2020-01-01", "2020-06-30"],
    ["vt-20", "2020-01-01", "2020-06-30"],
    ["HT 2026", "2026-08-01", "2026-12-31"],
    ["2026 HT", "2026-08-01", "2026-12-31"],
    ["vårterminen 2026", "2026-01-01", "2026-06-30"],
    ["hösten 2019", "2019-08-01", "2019-12-31"],
    ["Start hösten 2018", "2018-08-01", "2018-12-31"],
    ["sommaren 2026", "2026-06-01", "2026-08-31"],
    ["vintern 2027/2028", "2027-12-01", "2028-02-29"],
    ["första halvåret 2026", "2026-01-01", "2026-06-30"],
    ["H2 2026", "2026-07-01", "2026-12-31"],
    ["autumn term 2026", "2026-08-01", "2026-12-31"],
    // academic years and years
    ["läsåret 25/26", "2025-08-01", "2026-06-30"],
    ["2025/2026", "2025-08-01", "2026-06-30"],
    ["academic year 25/26", "2025-08-01", "2026-06-30"],
    ["2019", "2019-01-01", "2019-12-31"],
    // ranges
    ["2019-2020", "2019-01-01", "2020-12-31"],
    ["2019–2020", "2019-01-01", "2020-12-31"],
    ["september–oktober 2026", "2026-09-01", "2026-10-31"],
    ["hösten 2019 – våren 2020", "2019-08-01", "2020-06-30"],
    ["2019–20", "2019-01-01", "2020-12-31"],
    ["åren 2025-26", "2025-01-01", "2026-12-31"],
    ["jan-mars 2026", "2026-01-01", "2026-03-31"],
    ["HT26/VT27", "2026-08-01", "2027-06-30"],
    ["HT19-VT20", "2019-08-01", "2020-06-30"],
    ["25/26–26/27", "2025-08-01", "2027-06-30"],
    ["25/26-26/27", "2025-08-01", "2027-06-30"],
    ["läsåren 2025/26-2026/27", "2025-08-01", "2027-06-30"],
    ["2026-01-01-2026-06-30", "2026-01-01", "2026-06-30"],
    ["2026-01-2026-06", "2026-01-01", "2026-06-30"],
    ["2026-03-31 till 2026-04-30", "2026-03-31", "2026-04-30"],
    ["senast 2026-12-31", "2026-12-31", "2026-12-31"],
  ])("reads %j", (typed, first, last) => {
    expect(readPeriod(typed)).toEqual({ typed, first, last });
  });

  it.each([
    ..."snart|tills vidare|juni|HT|vecka 12 2026|slutet av 2026|våren och hösten 2020".split("|"),
    ..."2026-02-29|2026-13|2026-00|Q5 2026|3/31 2026|13 2026|1899|2200|99999|läsåret 25/27|2019/2021|25-26".split("|"),
    ..."26-27|1-2|2009–10|2020–19|mars-2026|10/11-11/12 2026|2026-06-30-2026-01-01|2026.13.31".split("|"),
    ..."2028-2026|HT 2026 - VT 2026|marsch 2026|vintern 0000|läsåret 0001/0002|".split("|"),
  ])("leaves %j, which may mean anything or nothing", (typed) => {
    expect(readPeriod(typed)).toBeUndefined();
  });

  it("reads every example that it gives", () => {
    for (const example of Object.values(periodExamples).flatMap((all) => all.split(/, | eller | or /)))
      expect(readPeriod(example)).toBeDefined();
  });

  it("keeps the words as typed, but for their spaces", () => {
    expect(readPeriod("  Hösten\u00a0 2019 ")?.typed).toBe("Hösten 2019");
  });

  it("reads letters in either Unicode form", () => {
    expect(readPeriod("hösten 2019".normalize("NFD"))?.first).toBe("2019-08-01");
  });

  it("always answers with days of the calendar, the first not after the last", () => {
    const words = fc.constantFrom(
      ..."VT HT hösten läsåret Q1 q4 mars 2026 26 25/26 - – / till 31 2 0000 vintern h1 den".split(" "),
    );
    const phrase = fc.array(words, { maxLength: 6 }).chain((parts) => fc.constantFrom(parts.join(" "), parts.join("")));
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ unit: "binary" })), (typed) => {
        const period = readPeriod(typed);
        if (!period) return;
        expect(period.first).toMatch(/^(?:19|20|21)\d\d-\d\d-\d\d$/);
        expect(period.last).toMatch(/^(?:19|20|21|22)\d\d-\d\d-\d\d$/);
        expect(period.first <= period.last).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
