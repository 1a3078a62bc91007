import type { Text } from "../../core/text";
import { counted } from "../../core/counted";

/** The words of setting up a register. */
export const setUpStrings = {
  title: { sv: "Lägg upp en plan", en: "Set up a plan" },
  stepOf: (step: number, of: number): Text => ({ sv: `Steg ${step} av ${of}`, en: `Step ${step} of ${of}` }),
  back: { sv: "Tillbaka", en: "Back" },
  next: { sv: "Nästa", en: "Next" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  startOver: { sv: "Börja om från början", en: "Start over" },
  later: { sv: "Allt går att ändra i bladen efteråt.", en: "Everything can be changed in the sheets afterwards." },

  languageStep: { sv: "Planens språk", en: "The plan's language" },
  languageHint: {
    sv: "Rubriker och statusord skrivs på det språket. Var och en kan ändå läsa panelen på sitt språk.",
    en: "Headings and status words are written in it. Everyone can still read the pane in their own language.",
  },
  languages: { sv: { sv: "Svenska", en: "Svenska" }, en: { sv: "English", en: "English" } },
  shared: {
    sv: "Arbetsboken delas med andra. Räkna med att innehållet kan vara allmän handling. Skriv inte in sekretessbelagda uppgifter.",
    en: "The workbook is shared with others. Its content may be a public record. Do not write anything confidential in it.",
  },

  factsStep: { sv: "Uppgifter om planen", en: "Facts about the plan" },
  planTitle: { sv: "Planens titel", en: "The plan's title" },
  titleMissing: { sv: "Skriv vad planen heter.", en: "Write what the plan is called." },
  validFrom: { sv: "Gäller från", en: "Valid from" },
  validTo: { sv: "Gäller till", en: "Valid to" },
  periodHint: { sv: "Till exempel 2027 eller 2027-07-01", en: "Such as 2027 or 2027-07-01" },
  periodUnread: {
    sv: "Skriv en dag eller period, till exempel 2027 eller 2027-07-01.",
    en: "Write a day or period, such as 2027 or 2027-07-01.",
  },
  endsBeforeStart: {
    sv: "Planen slutar innan den börjar. Skriv ett senare slut.",
    en: "The plan ends before it begins. Write a later end.",
  },
  referenceNumber: { sv: "Diarienummer (om det finns)", en: "Reference number (if there is one)" },

  partiesStep: { sv: "Parter och enheter", en: "Parties and units" },
  partiesHint: {
    sv: "De som antar planen tillsammans, till exempel en kommun och ett universitet.",
    en: "Those who adopt the plan together, such as a municipality and a university.",
  },
  party: (number: number): Text => ({ sv: `Part ${number}`, en: `Party ${number}` }),
  partyName: { sv: "Namn", en: "Name" },
  shortName: { sv: "Kortnamn", en: "Short name" },
  shortNameHint: { sv: "Så som parten skrivs i planen: LiU", en: "As the party is written in the plan: LiU" },
  shortNameTaken: {
    sv: "En annan part har samma kortnamn. Skriv ett eget.",
    en: "Another party has the same short name. Write another one.",
  },
  units: { sv: "Enheter, en på varje rad", en: "Units, one a line" },
  addParty: { sv: "Lägg till en part", en: "Add a party" },
  removeParty: (name: string, number: number): Text => ({
    sv: `Ta bort ${name || `part ${number}`}`,
    en: `Remove ${name || `party ${number}`}`,
  }),

  areasStep: { sv: "Områden", en: "Areas" },
  areas: { sv: "Planens områden, ett på varje rad", en: "The plan's areas, one a line" },
  areasHint: {
    sv: "Mål och aktiviteter hör till ett område, till exempel Bostäder eller Studentliv.",
    en: "Goals and activities belong to an area, such as Housing or Student life.",
  },

  meetingsStep: { sv: "Möten", en: "Meetings" },
  meetings: { sv: "Möten där planen följs upp, ett på varje rad", en: "Meetings that follow up the plan, one a line" },
  meetingsHint: {
    sv: "Skriv datumet sist om ni vet det: Samverkansrådet 2026-11-30",
    en: "End with the date if you know it: Joint Council 2026-11-30",
  },

  reviewStep: { sv: "Det här skapas", en: "This will be made" },
  sheetsMade: (sheets: number): Text =>
    counted(sheets, {
      sv: [
        (count) => `${count} nytt blad med rubriker, listrutor och hjälp:`,
        (count) => `${count} nya blad med rubriker, listrutor och hjälp:`,
      ],
      en: [
        (count) => `${count} new sheet with headings, drop-down lists and help:`,
        (count) => `${count} new sheets with headings, drop-down lists and help:`,
      ],
    }),
  withExamples: { sv: "Ta med två exempel på varje blad", en: "Put two examples on each sheet" },
  examplesHint: {
    sv: "De börjar med ordet Exempel, och under Plan kan du ta bort dem alla på en gång.",
    en: "They begin with the word Example, and under Plan you can remove all of them at once.",
  },
  othersStay: {
    sv: "Blad som redan finns i arbetsboken ändras inte.",
    en: "Sheets that are already in the workbook are not changed.",
  },
  onlyMissing: {
    sv: "En del av registret finns redan. Bara det som saknas skapas.",
    en: "A part of the register is already there. Only what is missing is made.",
  },
  make: { sv: "Skapa registret", en: "Make the register" },
  making: { sv: "Skapar registret", en: "Making the register" },
  madeOf: (done: number, of: number): Text => ({ sv: `${done} av ${of} tabeller`, en: `${done} of ${of} tables` }),
  stopMaking: { sv: "Avbryt", en: "Stop" },
  stopped: {
    sv: "Du avbröt innan allt var skapat. Tryck på Skapa registret, så görs resten. Inget skapas två gånger.",
    en: "You stopped before everything was made. Press Make the register to make the rest. Nothing is made twice.",
  },
  notFilled: (tables: string): Text => ({
    sv: `Någon annan skapade registret samtidigt. Dina svar står därför inte i ${tables}. Skriv in dem där om de behövs.`,
    en: `Somebody else made the register at the same time, so your answers are not in ${tables}. Write them there if they are needed.`,
  }),
  toCheck: { sv: "Gå till kontrollen", en: "Go to the check" },
  looking: { sv: "Ser efter vad som finns", en: "Looking at what is there" },
};
