import type { TableKey } from "../../plan/plan";
import type { Text } from "../../text";

type Texts = { readonly [Table in TableKey]?: Readonly<Record<string, Text>> };

const area: Text = {
  sv: "Välj ett område ur listan. Områdena står på bladet Områden.",
  en: "Choose an area from the list. Areas stand on the sheet Areas.",
};
const party: Text = {
  sv: "Välj partens kortnamn ur listan. Parterna står på bladet Parter.",
  en: "Choose the party's short name from the list. Parties stand on the sheet Parties.",
};
const agreed: Text = {
  sv: "Skriv varje part som står bakom, med datum: LK: 2026-03-12; LiU: 2026-03-20.",
  en: "Write each party that stands behind it, with the date: LK: 2026-03-12; LiU: 2026-03-20.",
};
const source: Text = {
  sv: "Varifrån raden kommer, till exempel ett blad eller ett dokument.",
  en: "Where the row comes from, such as a sheet or a document.",
};
const id: Text = {
  sv: "Sätts av tillägget och ska inte ändras. Lämna den tom på nya rader.",
  en: "Given by the add-in, and not to be changed. Leave it blank in new rows.",
};
const no: Text = {
  sv: "Planens eget nummer, så som ni brukar ange det: 2.3. Får lämnas tomt.",
  en: "The plan's own number, as you are used to citing it: 2.3. May be left blank.",
};
const responsible: Text = {
  sv: "Den enda enhet som svarar för raden, med partens kortnamn först: LiU: Kommunikationsavdelningen.",
  en: "The one unit that answers for the row, with the party's short name first: LiU: Communications Division.",
};

/** What belongs in a column where its type alone does not tell, in words that a planner needs when filling it in. */
export const columnHelpTexts: Texts = {
  facts: {
    fact: { sv: "Vad uppgiften heter. Ändra inte namnen.", en: "What the fact is called. Do not change the names." },
    value: {
      sv: "Skriv uppgiften. Det ni inte vet än lämnar ni tomt.",
      en: "Write the fact. Leave blank what you do not know yet.",
    },
  },
  parties: {
    party: {
      sv: "Organisationens hela namn, till exempel Linköpings universitet.",
      en: "The organisation's full name, such as Linköping University.",
    },
    shortName: {
      sv: "Så som parten skrivs i planen, till exempel LiU. Varje part har ett eget kortnamn.",
      en: "As the party is written in the plan, such as LiU. Each party has a short name of its own.",
    },
    decidingBody: {
      sv: "Vem som antar planen hos parten, till exempel kommunstyrelsen.",
      en: "Who adopts the plan at that party, such as the municipal executive board.",
    },
  },
  units: {
    party,
    unit: {
      sv: "Enhetens namn utan partens: Kommunikationsavdelningen.",
      en: "The unit's name without that of its party: Communications Division.",
    },
    function: {
      sv: "Den funktion som svarar för enhetens del, till exempel förvaltningschef.",
      en: "The function that answers for the unit's part, such as head of department.",
    },
    person: {
      sv: "Får lämnas tomt. Namn på personer hör bara hemma här.",
      en: "May be left blank. Names of persons belong here only.",
    },
    email: { sv: "Får lämnas tomt. Helst en funktionsadress.", en: "May be left blank. Rather a function's address." },
    validTo: {
      sv: "När enheten upphör, om den gör det: 2027-06-30.",
      en: "When the unit ceases to be, if it does: 2027-06-30.",
    },
    replacedBy: { sv: "Den enhet som tar över.", en: "The unit that takes over." },
  },
  areas: {
    no,
    area: {
      sv: "Områdets namn. Mål och aktiviteter hänvisar till det.",
      en: "The area's name. Goals and activities refer to it.",
    },
    description: { sv: "Vad området handlar om, i en mening.", en: "What the area is about, in a sentence." },
    responsible,
  },
  goals: {
    no,
    area,
    goal: {
      sv: "Vad som ska vara uppnått, i en mening som går att följa upp.",
      en: "What is to be achieved, in a sentence that can be followed up.",
    },
    indicator: {
      sv: "Vad som mäts, till exempel andel nöjda studenter.",
      en: "What is measured, such as the share of content students.",
    },
    baseline: { sv: "Mätvärdet när planen börjar: 61 %.", en: "What is measured when the plan begins: 61%." },
    target: { sv: "Mätvärdet när målet är nått: 80 %.", en: "What is measured when the goal is reached: 80%." },
    due: {
      sv: "Dag eller period: 2027-12-31, VT 2028, 2028.",
      en: "A day or period: 2027-12-31, spring term 2028, 2028.",
    },
    responsible,
    outcome: { sv: "Mätvärdet när målet följs upp.", en: "What is measured when the goal is followed up." },
    agreed,
    comment: { sv: "Det som läsaren behöver veta om målet.", en: "What a reader needs to know about the goal." },
    id,
    source,
  },
  activities: {
    no,
    area,
    goal: {
      sv: "Det mål som aktiviteten bidrar till. Välj ur listan eller skriv målets nummer.",
      en: "The goal that the activity serves. Choose from the list, or write the goal's number.",
    },
    activity: { sv: "Vad som ska göras, i en mening.", en: "What is to be done, in a sentence." },
    expectedResult: {
      sv: "Vad som finns när aktiviteten är klar, till exempel en rapport.",
      en: "What exists when the activity is done, such as a report.",
    },
    responsible,
    takingPart: {
      sv: "De som deltar utan att svara för aktiviteten, med semikolon emellan: LK: Planeringsstaben; LiU.",
      en: "Those that take part without answering for the activity, with semicolons between: LK: Planning; LiU.",
    },
    start: {
      sv: "Dag eller period: 2026-03-31, HT 2026, våren 2027.",
      en: "A day or period: 2026-03-31, autumn term 2026, spring 2027.",
    },
    due: {
      sv: "Dag eller period: 2027-12-31, VT 2028, 2028.",
      en: "A day or period: 2027-12-31, spring term 2028, 2028.",
    },
    reportBack: {
      sv: "När och var läget rapporteras: Hösten 2026 och våren 2027 i Samverkansrådet.",
      en: "When and where progress is reported: Autumn 2026 and spring 2027 in the Joint Council.",
    },
    status: {
      sv: "Välj ur listan. Statusorden står på bladet Statusar.",
      en: "Choose from the list. The status words stand on the sheet Statuses.",
    },
    progressNote: {
      sv: "Läget i en eller två meningar. Visas på statusbladen.",
      en: "Where things stand, in a sentence or two. Shown on the status sheets.",
    },
    control: {
      sv: "Den part som ensam kan se till att aktiviteten blir av.",
      en: "The party that alone can see to it that the activity happens.",
    },
    agreed,
    decision: {
      sv: "Det beslut som aktiviteten vilar på: § 356.",
      en: "The decision that the activity rests on: § 356.",
    },
    financing: { sv: "Hur aktiviteten betalas.", en: "How the activity is paid for." },
    workingNote: {
      sv: "För er som arbetar med planen. Visas inte på statusbladen.",
      en: "For those who work with the plan. Not shown on the status sheets.",
    },
    other: { sv: "Det som inte hör hemma i någon annan kolumn.", en: "What belongs in no other column." },
    source,
    id,
  },
  decisions: {
    party,
    decidingBody: {
      sv: "Vem som beslutade, till exempel kommunstyrelsen.",
      en: "Who decided, such as the municipal executive board.",
    },
    paragraph: { sv: "Beslutets paragraf: § 356.", en: "The decision's paragraph: § 356." },
    referenceNumber: {
      sv: "Beslutets diarienummer: KS 2019-695.",
      en: "The decision's reference number: KS 2019-695.",
    },
  },
  statuses: {
    status: { sv: "Ordet som ni skriver i kolumnen Status.", en: "The word that you write in the column Status." },
    means: { sv: "Vad ordet betyder hos er.", en: "What the word means to you." },
    color: { sv: "Får lämnas tom.", en: "May be left blank." },
  },
};
