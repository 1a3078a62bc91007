import type { Text } from "../text";

/** What the six letters stand for, and what is said of each. */
export const letterTexts = {
  names: {
    S: { sv: "Specifikt", en: "Specific" },
    M: { sv: "Mätbart", en: "Measurable" },
    A: { sv: "Accepterat", en: "Accepted" },
    R: { sv: "Realistiskt", en: "Realistic" },
    T: { sv: "Tidssatt", en: "Time-bound" },
    responsible: { sv: "Ansvar", en: "Answered for" },
  },
  metBySentence: { sv: "Framgår av de understrukna orden.", en: "The underlined words say so." },
  metByRow: { sv: "Framgår av radens övriga celler.", en: "The row's other cells say so." },
  agreed: { sv: "Förankrad enligt raden.", en: "Agreed, as the row says." },
  notAgreed: {
    sv: "Det kan bara den ansvariga svara på. Fyll i Förankrad när det är klart.",
    en: "Only whoever is responsible can say. Fill in Agreed when it is so.",
  },
  nothingToReckon: {
    sv: "Utan målvärde finns inget att räkna på. Bedöm själva om det går att nå.",
    en: "Without a target there is nothing to reckon with. Judge for yourselves whether it can be reached.",
  },
  noBaseline: {
    sv: "Utan utgångsläge går det inte att se hur långt det är till målet. Ange hur det är i dag.",
    en: "Without a baseline nobody can see how far it is to the target. Say how things are today.",
  },
  shareOutside: {
    sv: "En andel ligger mellan 0 och 100 procent. Rätta utgångsläget eller målvärdet.",
    en: "A share is between 0 and 100 per cent. Correct the baseline or the target.",
  },
  nothingChanges: {
    sv: "Utgångsläget och målvärdet är lika. Är det avsiktligt att inget ska ändras?",
    en: "Baseline and target are the same. Is it intended that nothing is to change?",
  },
  dueAfterPlan: (due: string, end: string): Text => ({
    sv: `Sluttiden ${due} ligger efter planens slut ${end}. Tidigarelägg den, eller förläng planen.`,
    en: `The end ${due} is after the plan's end ${end}. Bring it forward, or prolong the plan.`,
  }),
  dueBeforePlan: (due: string, start: string): Text => ({
    sv: `Sluttiden ${due} var förbi redan när planen började gälla ${start}. Rätta en av dem.`,
    en: `The end ${due} was past when the plan came into force ${start}. Correct one of them.`,
  }),
  agrees: {
    sv: "Utgångsläge, målvärde och sluttid går ihop. Om målet går att nå avgör ni själva.",
    en: "Baseline, target and end agree. Whether the goal can be reached is for you to say.",
  },
  lead: { sv: "Det står vem som ansvarar.", en: "It is said who answers for it." },
  noLead: {
    sv: "Ansvarig saknas. Välj den enhet som svarar för det.",
    en: "Nobody is responsible. Choose the unit that answers for it.",
  },
  collectiveLead: {
    sv: "Alla är ingen. Välj en enhet som kan svara för det.",
    en: "Everybody is nobody. Choose one unit that can answer for it.",
  },
} as const;
