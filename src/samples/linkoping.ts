import { defaultStatuses } from "../core/register/set-up/default-statuses";
import type { Register } from "./register-book";

/**
 * The action plan of Linköping and its university for 2019–2020, adopted by the municipal executive board on
 * 19 November 2019. Names, units, seasons, report-backs, the misspelt label and the empty fields are as the plan has them;
 * where it has running sentences, the words here are our own. Nothing is corrected: the check is to find what is wrong.
 */
export const linkoping: Register = {
  language: "sv",
  headings: { activities: { responsible: "Ansvariga", reportBack: "Åtterrapporering" } },
  facts: {
    title: "Handlingsplan för samverkan mellan Linköpings kommun och Linköpings universitet för perioden 2019-2020",
    validFrom: "2019",
    validTo: "2020",
    referenceNumber: "KS 2019-695",
    documentType: "Handlingsplan",
    documentOwner: "Biträdande kommundirektör",
    addressee: "Kommunstyrelsen",
    keywords: "Samverkan, Linköpings universitet",
    language: "svenska",
    registerVersion: "2",
  },
  parties: [
    { party: "Linköpings kommun", shortName: "LK", type: "kommun", decidingBody: "Kommunstyrelsen" },
    { party: "Linköpings universitet", shortName: "LiU", type: "lärosäte" },
  ],
  units: [
    { party: "LK", unit: "Kommunikationsstaben" },
    { party: "LK", unit: "Utbildningsförvaltningen" },
    { party: "LK", unit: "Näringslivs- och tillväxtstaben" },
    { party: "LK", unit: "Planeringsstaben" },
    { party: "LiU", unit: "Kommunikationsavdelningen" },
    { party: "LiU", unit: "Lärande, estetik, naturkunskap (LEN)" },
    { party: "LiU", unit: "Samverkansheten" },
  ],
  areas: [{ area: "Attraktivitet" }, { area: "Bildning" }, { area: "Hållbar tillväxt" }, { area: "Välfärd" }],
  activities: [
    {
      area: "Attraktivitet",
      activity:
        "Stärka studentstaden: kartlägga åtgärder och diskutera hur ansvaret fördelas (LiU/LK/Kåreerna), som ett eget arbete inom platsmarknadsföringen",
      expectedResult:
        "En kartläggning av vad kommunen och universitetet gör för studentstaden innan, under och efter studietiden, med klarlagt ansvar och förslag på fler gemensamma insatser till Samverkansrådet",
      responsible: "Kommunikationsstaben/ Linköpings kommun- Kommunikationsavdelningen/ LiU",
      start: "våren 2019",
      reportBack: "Hösten 2019 och våren 2020 i Samverkansrådet.",
      type: "utredning",
      other: "Etiketten i planen: Åtterrapporing",
      id: "A-7Q4KX2MD",
    },
    {
      area: "Bildning",
      activity: "Förbättrade förutsättningar för rekrytering av förskolelärare och lärare",
      responsible: "Utbildningsförvaltningen/ Linköpings kommun-Lärande, estetik, naturkunskap (LEN)/ LiU",
      start: "hösten 2018",
      reportBack: "Hösten 2019 i Samverkansrådet.",
      progressNote:
        "Läget i utredningen och ett förslag till nästa steg togs upp vid samverkansrådet våren 2019. Samverkansrådet ska hitta initiativ och stödja dem över tid.",
      type: "utredning",
      id: "A-9T2WB6HN",
    },
    {
      area: "Hållbar tillväxt",
      activity: "Utvecklingsmiljöer (operativa insatser och en utredning för att etablera en gemensam syn)",
      expectedResult:
        "Ett gemensamt och preciserat strategiskt förhållningssätt till utvecklingsmiljöer, med universitetets syn i det utvecklingsarbete om miljöer som pågår i Linköping",
      responsible: "LK: Näringslivs- och tillväxtstaben",
      takingPart: "LiU: Samverkansheten",
      start: "hösten 2019",
      reportBack: "Våren och hösten 2020 i Samverkansrådet.",
      type: "utredning",
      other: "Linköpings kommun äger och driver, Linköpings universitet deltar",
      id: "A-3MV8RC5J",
    },
    {
      area: "Välfärd",
      activity: "Agenda 2030. Utredning kring eventuella gemensamma satsningar",
      responsible: "Planeringsstaben/ Linköpings kommun-Samverkansheten/ Linköpings universitet",
      start: "våren 2020",
      reportBack: "Hösten 2020 i Samverkansrådet.",
      progressNote:
        "Parterna diskuterar vidare vad de kan satsa på tillsammans. Det som redan pågår tas upp i nästa aktivitetsplan.",
      type: "utredning",
      id: "A-6XD1FK4P",
    },
  ],
  meetings: ["hösten 2019", "våren 2020", "hösten 2020"].map((period) => ({ meeting: "Samverkansrådet", period })),
  decisions: [
    {
      party: "LK",
      decidingBody: "Kommunstyrelsen",
      type: "antagen",
      date: "2019-11-19",
      paragraph: "§ 356",
      referenceNumber: "KS 2019-695",
    },
  ],
  statuses: defaultStatuses("sv"),
};
