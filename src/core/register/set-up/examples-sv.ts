import type { ExampleTable } from "./examples";
import type { RegisterContents } from "./register-to-be";

/** Worked examples of a plan that nobody has. */
export const examplesSv: Pick<RegisterContents, ExampleTable> = {
  parties: [
    { party: "Exempel: Granviks kommun", shortName: "Exempel GK", type: "kommun", decidingBody: "Kommunstyrelsen" },
    { party: "Exempel: Norrå universitet", shortName: "Exempel NU", type: "lärosäte", decidingBody: "Rektor" },
  ],
  units: [
    { party: "Exempel GK", unit: "Exempel: Bostadsenheten", function: "Bostadsstrateg" },
    { party: "Exempel NU", unit: "Exempel: Studentavdelningen", function: "Avdelningschef" },
  ],
  areas: [
    { no: "E1", area: "Exempel: Bostäder", description: "Att den som ska studera har någonstans att bo." },
    { no: "E2", area: "Exempel: Studentliv", description: "Att studenter möts över ämnen och årskurser." },
  ],
  goals: [
    {
      no: "E1.1",
      area: "Exempel: Bostäder",
      goal: "Exempel: Andelen nya studenter som får erbjudande om bostad inom fyra veckor har ökat från 72 till 95 procent senast 2028-06-30",
      indicator: "Andel som fått erbjudande inom fyra veckor, enligt bostadskön",
      baseline: "72 %",
      target: "95 %",
      due: "2028-06-30",
      responsible: "Exempel GK: Exempel: Bostadsenheten",
      type: "effekt",
      id: "M-EXEMPEL2",
      source: "Exempel",
    },
    {
      no: "E2.1",
      area: "Exempel: Studentliv",
      goal: "Exempel: Antalet deltagare i välkomstveckan har ökat från 900 till 1 500 senast HT 2027",
      indicator: "Antal deltagare, räknade vid anmälan",
      baseline: "900",
      target: "1500",
      due: "HT 2027",
      responsible: "Exempel NU: Exempel: Studentavdelningen",
      type: "resultat",
      id: "M-EXEMPEL3",
      source: "Exempel",
    },
  ],
  activities: [
    {
      no: "E1.1.1",
      area: "Exempel: Bostäder",
      goal: "E1.1",
      activity: "Exempel: Ta fram en gemensam bostadsgaranti",
      expectedResult: "Beslutad garanti med villkor och ansvar",
      responsible: "Exempel GK: Exempel: Bostadsenheten",
      takingPart: "Exempel NU",
      start: "HT 2026",
      due: "VT 2027",
      reportBack: "Våren 2027 i Exempel: Samverkansrådet",
      status: "Inte påbörjad",
      type: "insats",
      id: "A-EXEMPEL2",
      source: "Exempel",
    },
    {
      no: "E2.1.1",
      area: "Exempel: Studentliv",
      goal: "E2.1",
      activity: "Exempel: Kartlägga vilka studenter som inte nås av välkomstveckan",
      expectedResult: "Rapport med förslag till nästa steg",
      responsible: "Exempel NU: Exempel: Studentavdelningen",
      takingPart: "Exempel GK",
      start: "2026-09-01",
      due: "2027-03-31",
      reportBack: "Våren 2027 i Exempel: Samverkansrådet",
      status: "Inte påbörjad",
      type: "utredning",
      id: "A-EXEMPEL3",
      source: "Exempel",
    },
  ],
  meetings: [
    { meeting: "Exempel: Samverkansrådet", date: "2027-05-20", papersDue: "2027-05-06", period: "VT 2027" },
    { meeting: "Exempel: Samverkansrådet", date: "2027-11-25", papersDue: "2027-11-11", period: "HT 2027" },
  ],
  referrals: [
    { body: "Exempel: Studentkåren", sent: "2026-03-02", answerBy: "2026-04-17" },
    { body: "Exempel: Kommunala bostadsbolaget", sent: "2026-03-02", answerBy: "2026-04-17", answered: "2026-04-10" },
  ],
};
