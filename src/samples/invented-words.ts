/** Organisations and words of a plan that nobody has: towns, units and deeds are made up. */
export const parties = [
  { party: "Granviks kommun", shortName: "GK", type: "kommun", decidingBody: "Kommunstyrelsen" },
  { party: "Norrå universitet", shortName: "NU", type: "lärosäte", decidingBody: "Rektor" },
  { party: "Norrå studentkår", shortName: "NSK", type: "studentorganisation", decidingBody: "Fullmäktige" },
  { party: "Föreningen Gästrummet", shortName: "Gästrummet", type: "annan", decidingBody: "Styrelsen" },
] as const;

export const units: readonly (readonly [party: string, unit: string, title: string])[] = [
  ["GK", "Kommunledningskontoret", "Strategichef"],
  ["GK", "Kultur- och fritidsförvaltningen", "Förvaltningschef"],
  ["GK", "Samhällsbyggnadsförvaltningen", "Bostadsstrateg"],
  ["GK", "Kommunikationsenheten", "Kommunikationschef"],
  ["GK", "Näringslivsenheten", "Näringslivschef"],
  ["NU", "Studentavdelningen", "Avdelningschef"],
  ["NU", "Kommunikationsenheten", "Kommunikationschef"],
  ["NU", "Samverkansenheten", "Samordnare"],
  ["NU", "Fastighetsavdelningen", "Fastighetschef"],
  ["NSK", "Presidiet", "Ordförande"],
  ["NSK", "Studiesociala utskottet", "Studiesocialt ansvarig"],
];

type Words = {
  readonly area: string;
  readonly things: readonly string[];
  readonly measures: readonly (readonly [goal: string, indicator: string, from: string, to: string])[];
};

/** What is worked on in each area, and what is measured there. */
export const areas: readonly Words[] = [
  {
    area: "Bostäder",
    things: [
      "studentbostäder vid Hamntorget",
      "kompisboende",
      "bostadsförmedlingens kösystem",
      "inflyttningskvällar",
      "en bostadsgaranti",
    ],
    measures: [
      [
        "Alla nya studenter erbjuds bostad inom fyra veckor",
        "Andel som fått erbjudande inom fyra veckor",
        "72 %",
        "100 %",
      ],
      ["400 nya studentbostäder har byggstartats", "Antal byggstartade bostäder", "0", "400"],
      ["Bättre boendestandard", "", "", ""],
      ["Kön till studentbostad är högst tre månader", "Kötid i månader", "7", "3"],
    ],
  },
  {
    area: "Studentliv",
    things: [
      "en gemensam välkomstvecka",
      "evenemangskalendern",
      "lokaler för föreningar",
      "nattöppet bibliotek",
      "en studentfestival",
    ],
    measures: [
      ["Minst 1 500 studenter deltar i välkomstveckan", "Antal deltagare", "900", "1500"],
      ["Ett levande studentliv i hela staden", "", "", ""],
      ["Tolv föreningar har fått lokal", "Antal föreningar med lokal", "5", "12"],
      ["Åtta av tio studenter är nöjda med utbudet", "Andel nöjda", "61 %", "80 %"],
    ],
  },
  {
    area: "Hälsa och trygghet",
    things: [
      "trygghetsvandringar",
      "samtalsmottagningen",
      "belysning längs Campusstråket",
      "drogförebyggande utbildning",
      "en hälsovecka",
    ],
    measures: [
      ["Väntetiden till samtal är högst tio dagar", "Väntetid i dagar", "24", "10"],
      ["Andelen trygga studenter har ökat till 90 procent", "Andel trygga i enkäten", "83 %", "90 %"],
      ["Ökad trivsel", "", "", ""],
      ["Alla fester över 300 personer har utbildade värdar", "Andel fester med värdar", "40 %", "100 %"],
    ],
  },
  {
    area: "Arbetsliv och företagande",
    things: [
      "praktikplatser i kommunen",
      "en mentorsbank",
      "arbetsmarknadsdagen",
      "en företagarskola",
      "examensarbeten i kommunens verksamheter",
    ],
    measures: [
      ["120 studenter har gjort praktik i kommunen", "Antal praktikanter", "45", "120"],
      ["Stärkt samverkan med näringslivet", "", "", ""],
      ["Trettio nya företag har startats av studenter", "Antal företag", "11", "30"],
      ["Varje förvaltning har tagit emot minst fyra examensarbeten", "Antal examensarbeten per förvaltning", "1", "4"],
    ],
  },
  {
    area: "Delaktighet",
    things: [
      "studentrådet",
      "medborgarförslag från studenter",
      "valinformation",
      "en studentpanel",
      "dialogmöten med nämnderna",
    ],
    measures: [
      ["Studentrådet har mött varje nämnd två gånger", "Antal möten", "3", "14"],
      ["Valdeltagandet bland studenter är minst 80 procent", "Valdeltagande", "71 %", "80 %"],
      ["Studenterna upplever delaktighet", "", "", ""],
      ["Panelen har 200 medlemmar", "Antal medlemmar", "60", "200"],
    ],
  },
  {
    area: "Hållbara resor",
    things: [
      "cykelparkeringar vid campus",
      "studentkortet i kollektivtrafiken",
      "ett cykelkök",
      "bilpooler",
      "nattbussen",
    ],
    measures: [
      ["600 nya cykelplatser finns vid campus", "Antal platser", "0", "600"],
      ["Hälften av studenterna reser kollektivt till campus", "Andel i resvaneundersökningen", "38 %", "50 %"],
      ["Hållbara resvanor", "", "", ""],
      ["Nattbussen går varje timme fredag och lördag", "Antal turer per natt", "2", "6"],
      ["Alla studenter vet vilka resor som ingår i studentkortet", "Andel som svarar rätt", "44 %", "100 %"],
    ],
  },
];

export const deeds = [
  "Kartlägga",
  "Ta fram en plan för",
  "Införa",
  "Utvärdera",
  "Utveckla",
  "Samordna",
  "Informera om",
  "Pröva",
  "Rusta upp",
] as const;

export const notes = [
  "Enligt tidplan. Nästa avstämning sker i samverkansgruppen.",
  "Upphandlingen är klar och avtalet är påskrivet.",
  "Arbetet drar ut på tiden eftersom finansieringen inte är löst.",
  "Pilot genomförd med 35 deltagare, goda omdömen.",
  "Vakans på samordnartjänsten under hösten.",
  "Väntar på beslut i byggnadsnämnden.",
] as const;
