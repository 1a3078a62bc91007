import { readSentence } from "../../../src/core/smart/sentence";

describe("findTimes", () => {
  it.each([
    ["Klart senast den 31 augusti 2026", "31 augusti 2026"],
    ["Klart HT 2026", "HT 2026"],
    ["Klart vårterminen 2027", "vårterminen 2027"],
    ["Klart läsåret 25/26", "läsåret 25/26"],
    ["Klart Q3 2026", "Q3 2026"],
    ["Klart under tredje kvartalet", "tredje kvartalet"],
    ["Klart före utgången av 2028", "före utgången av"],
    ["Samtal varje termin", "varje termin"],
    ["Möten två gånger per år", "gånger per år"],
    ["Möten 2 ggr/år", "ggr/år"],
    ["Rapporteras årligen", "årligen"],
    ["Klart inom två år", "inom två år"],
    ["Klart under planperioden", "under planperioden"],
    ["Klart vecka 40", "vecka 40"],
    ["Minska från 2019 till 2027", "2019 till 2027"],
    ["Mellan 1990 och 2020", "1990 och 2020"],
    ["From March 2027 on", "March 2027"],
    ["By the end of May", "end of May"],
    ["Twice a year", "Twice a year"],
    ["Every three years", "Every three years"],
    ["Over the next five years", "Over the next five years"],
    ["In FY18", "FY18"],
  ])("finds when in %j", (sentence, when) => {
    expect(timesIn(sentence)[0]).toBe(when);
  });

  it.each([
    "Verka för Agenda 2030",
    "Bättre än 2019",
    "Jämfört med 2010",
    "Utsläppen basåret 2007",
    "Strategi för arbetsmiljö 2021–2025".replace("arbetsmiljö ", ""),
    "Diskrimineringslagen (2008:567)",
    "KS 2020/0201",
    "Update the 2018 Zoning Ordinance",
    "Below 2010 levels",
    "Svar inom två arbetsdagar",
    "Beslut inom tre veckor",
    "Varje gång nya avtal tecknas",
    "Löpande och på sikt",
    "Members may decide",
    "Minst 2000 bostäder",
  ])("finds no time in %j", (sentence) => {
    expect(timesIn(sentence)).toEqual([]);
  });
});

// Helpers

function timesIn(typed: string): string[] {
  return readSentence(typed).times.map(({ start, end }) => typed.slice(start, end));
}
