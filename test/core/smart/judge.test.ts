import fc from "fast-check";
import { judge } from "../../../src/core/smart/judge";
import { noSupport, type Letter } from "../../../src/core/smart/verdict";

/** Sentences with the letters that they meet by themselves. */
const labelled: readonly (readonly [sentence: string, letters: string])[] = [
  // all three
  ["Minst 300 studenter deltar i introduktionsveckan varje hösttermin", "SMT"],
  ["Ta fram en gemensam välkomstguide och publicera den senast den 31 augusti 2026", "SMT"],
  ["Andelen nöjda hyresgäster ökar från 60 till 75 procent till 2028", "SMT"],
  ["Ett studentombud är anställt före utgången av 2027", "SMT"],
  ["Publish a joint handbook by June 2027", "SMT"],
  ["Hire two coordinators within one year", "SMT"],
  ["Arrangera en gemensam arbetsmarknadsdag varje läsår", "SMT"],
  ["Halvera väntetiden till studenthälsan inom två år", "SMT"],
  // no time
  ["Bygga 200 nya studentbostäder", "SM"],
  ["Öka med mer än 20 %", "M"],
  ["Minst 2000 studentbostäder", "SM"],
  ["Teckna ett avtal om lokaler", "SM"],
  ["Kartläggning av studenternas bostadsbehov", "SM"],
  ["Samtliga förvaltningar har en kontaktperson för studenter", "SM"],
  ["Set up a student council", "SM"],
  // a time, but nothing to tick off
  ["Samverkan ska stärkas under planperioden", "T"],
  ["Improve cooperation every term", "T"],
  ["Utreda bostadsläget till hösten 2027", "T"],
  // nothing but good intentions
  ["Stärka samverkan", ""],
  ["Verka för en attraktiv studentstad", ""],
  ["Löpande dialog om gemensamma frågor", ""],
  ["Promote collaboration between the parties", ""],
  ["Öka trivseln bland studenter jämfört med 2019", ""],
  ["Stödja Agenda 2030", ""],
  ["Främja samverkan enligt mål 11", ""],
  ["Förbättra stödet till elever med mer än 20 % frånvaro", ""],
  ["Stärka stödet till unga 16–24 år", ""],
  [
    "Agenda 2030. Utredning kring ev. gemensamma satsningar. Fortsatta diskussioner pågår kring gemensamma satsningar.",
    "",
  ],
  // a promise without an end, and a direction without a level: named, but nothing to tick off
  ["Löpande uppdatera guiden", "S"],
  ["Antalet studentbostäder ska öka", "S"],
];

describe("judge", () => {
  it.each(labelled)("reads %j as meeting %j", (sentence, letters) => {
    expect(lettersMet(sentence)).toBe(letters);
  });

  it("finds nothing measurable in an inquiry without a named product", () => {
    const { M } = judge("Agenda 2030. Utredning kring ev. gemensamma satsningar.");
    expect(M).toMatchObject({ met: false, because: "words", evidence: [{ start: 13, end: 22 }] });
  });

  it("lets the row meet what the sentence does not", () => {
    const row = { measured: true, result: "", dated: true };
    expect(judge("Stärka samverkan", row)).toMatchObject({
      S: { met: true, by: "row" },
      M: { met: true, by: "row" },
      T: { met: true, by: "row" },
    });
  });

  it("does not take a slogan for specific because its row has an end", () => {
    expect(judge("Verka för en attraktiv studentstad", { ...noSupport, dated: true }).S.met).toBe(false);
  });

  it("takes a result for a measure only when it can be ticked off", () => {
    const met = (result: string) => judge("Utreda bostadsläget", { ...noSupport, result }).M.met;
    expect(met("En rapport med förslag")).toBe(true);
    expect(met("Minst tre förslag")).toBe(true);
    expect(met("Bättre samverkan")).toBe(false);
  });

  it("quotes the words that caused a miss, and asks what to add", () => {
    const { T } = judge("Löpande dialog");
    expect(T.evidence).toEqual([{ start: 0, end: 7 }]);
    expect(!T.met && T.advice.sv).toBe(
      "”Löpande” säger inte när det är klart. Ange en tid, eller hur ofta det ska ske, till exempel varje termin.",
    );
  });

  it("always points into the sentence, and answers in time whatever its length", () => {
    const long = fc
      .constantFrom("2019 ", "ta fram ", "å", " ", "1 000 ", "Agenda ", "den 1 ")
      .map((part) => part.repeat(8000));
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: fc.string({ unit: "binary" }) }, long, anySentence), (sentence) => {
        for (const { evidence } of Object.values(judge(sentence))) {
          for (const { start, end } of evidence)
            expect([start >= 0, start < end, end <= sentence.length]).not.toContain(false);
        }
      }),
    );
  });
});

// Helpers

const anySentence = fc.constantFrom(...labelled.map(([sentence]) => sentence));

function lettersMet(sentence: string): string {
  const verdicts = judge(sentence);
  return (["S", "M", "T"] as const satisfies readonly Letter[]).filter((letter) => verdicts[letter].met).join("");
}
