import { amount, counted } from "../../core/counted";
import type { Text } from "../../core/text";

/** The words of bringing in a plan that stands somewhere else. */
export const intakeStrings = {
  title: { sv: "Hämta in en plan", en: "Bring in a plan" },
  stepOf: (step: number, of: number): Text => ({ sv: `Steg ${step} av ${of}`, en: `Step ${step} of ${of}` }),
  next: { sv: "Nästa", en: "Next" },
  back: { sv: "Tillbaka", en: "Back" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  nothingYet: {
    sv: "Inget skrivs förrän du har sett vad som hämtas. Källan ändras inte.",
    en: "Nothing is written before you have seen what is brought in. The source is not changed.",
  },

  sourceStep: { sv: "Var står planen?", en: "Where is the plan?" },
  lookAgain: { sv: "Leta igen", en: "Look again" },
  looking: { sv: "Letar efter planer i arbetsboken …", en: "Looking for plans in the workbook…" },
  source: { sv: "Hämta från", en: "Bring in from" },
  sheet: (name: string): Text => ({ sv: `Bladet ${name}`, en: `The sheet ${name}` }),
  table: (name: string, sheet: string): Text => ({
    sv: `Tabellen ${name} på bladet ${sheet}`,
    en: `The table ${name} on the sheet ${sheet}`,
  }),
  selection: (address: string): Text => ({ sv: `Markeringen ${address}`, en: `The selection ${address}` }),
  document: { sv: "Ett dokument", en: "A document" },
  documentHint: { sv: "Word (.docx) eller text (.txt, .md)", en: "Word (.docx) or text (.txt, .md)" },
  text: { sv: "Text som jag klistrar in", en: "Text that I paste" },
  rowsFound: (rows: number): Text =>
    counted(rows, {
      sv: [() => "1 mål eller aktivitet", (n) => `${n} mål och aktiviteter`],
      en: [() => "1 goal or activity", (n) => `${n} goals and activities`],
    }),
  noRowsFound: { sv: "Ingen plan känns igen", en: "No plan is recognised" },
  notLookedAt: { sv: "Stort blad, inte genomsökt än", en: "Large sheet, not looked through yet" },
  chooseFile: { sv: "Dokument", en: "Document" },
  chooseFileButton: { sv: "Välj dokument …", en: "Choose a document…" },
  noFile: { sv: "Inget dokument är valt än.", en: "No document has been chosen yet." },
  pasteHere: { sv: "Klistra in planens text", en: "Paste the plan's text" },
  fileMissing: { sv: "Välj ett dokument.", en: "Choose a document." },
  textMissing: { sv: "Klistra in texten.", en: "Paste the text." },
  pasted: { sv: "Inklistrad text", en: "Pasted text" },
  noContentHere: {
    sv: "Inget annat blad i arbetsboken har text som kan läsas. En bild av en tabell kan inte läsas: öppna det som bilden togs av.",
    en: "No other sheet of the workbook holds text that can be read. A picture of a table cannot be read: open what the picture was taken of.",
  },
  reading: { sv: "Läser källan …", en: "Reading the source…" },

  columnsStep: { sv: "Vad står i kolumnerna?", en: "What is in the columns?" },
  columnsHint: {
    sv: "Så här är rubrikerna tolkade. Ändra det som är fel.",
    en: "This is how the headings are read. Change what is wrong.",
  },
  toAnswer: { sv: "Behöver ditt svar", en: "Need your answer" },
  toLookAt: { sv: "Se över", en: "Look these over" },
  known: (count: number): Text =>
    counted(count, {
      sv: [() => "1 känd rubrik", (n) => `${n} kända rubriker`],
      en: [() => "1 known heading", (n) => `${n} known headings`],
    }),
  noHeading: { sv: "Kolumn utan rubrik", en: "Column without a heading" },
  examples: (words: string): Text => ({ sv: `Exempel: ${words}`, en: `Such as: ${words}` }),
  noContent: { sv: "Inget står i kolumnen.", en: "Nothing stands in the column." },
  choose: { sv: "Välj …", en: "Choose…" },
  chooseField: { sv: "Välj vad som står i kolumnen.", en: "Choose what is in the column." },
  isUnclear: { sv: "Rubriken kan betyda flera saker.", en: "The heading can mean several things." },
  isKnown: { sv: "Säker: känd rubrik", en: "Sure: a known heading" },
  isLike: { sv: "Trolig: liknar en känd rubrik", en: "Likely: like a known heading" },
  isByContent: { sv: "Trolig: efter innehållet", en: "Likely: by what stands in it" },
  isUnknown: { sv: "Okänd rubrik: sparas under Övrigt", en: "Unknown heading: kept under Other" },
  isNote: { sv: "Sparas under Övrigt", en: "Kept under Other" },
  isChosen: { sv: "Vald av dig", en: "Chosen by you" },

  questionsStep: { sv: "Frågor om innehållet", en: "Questions about the content" },
  questionsHint: {
    sv: "Det här går att läsa på flera sätt.",
    en: "This can be read in several ways.",
  },
  answerMissing: { sv: "Välj ett svar.", en: "Choose an answer." },

  compareStep: { sv: "Det här hämtas", en: "This is brought in" },
  comparing: { sv: "Jämför med registret …", en: "Comparing with the register…" },
  facts: { sv: "Uppgifter om planen", en: "Facts about the plan" },
  goals: (count: number): Text => ({ sv: `Mål (${amount(count).sv})`, en: `Goals (${amount(count).en})` }),
  activities: (count: number): Text => ({
    sv: `Aktiviteter (${amount(count).sv})`,
    en: `Activities (${amount(count).en})`,
  }),
  inSource: { sv: "I källan", en: "In the source" },
  inRegister: { sv: "I registret", en: "In the register" },
  goTo: (address: string): Text => ({ sv: `Gå till ${address}`, en: `Go to ${address}` }),
  showMore: (count: number): Text => ({ sv: `Visa ${amount(count).sv} till`, en: `Show ${amount(count).en} more` }),
  leftOut: (count: number): Text => ({
    sv: `Hämtas inte (${amount(count).sv})`,
    en: `Not brought in (${amount(count).en})`,
  }),
  leftOutMeans: {
    sv: "Det här hör inte till någon rad, till exempel inledningar och summor. Det står kvar i källan.",
    en: "This belongs to no row, such as introductions and totals. It stays in the source.",
  },
  splits: { sv: "Flera i samma cell", en: "Several in one cell" },
  splitsHint: {
    sv: "Förslag på uppdelning. Ta bort bocken om namnen hör ihop.",
    en: "Proposed parts. Clear the box where the names belong together.",
  },
  takesPart: { sv: "deltar", en: "takes part" },

  comesFirst: { sv: "Det här skrivs till registret:", en: "This is written to the register:" },
  comesNew: { sv: "Det här är nytt och läggs till:", en: "This is new and is added:" },
  makesSheets: {
    sv: "Registrets blad skapas. Blad som redan finns ändras inte.",
    en: "The register's sheets are made. Sheets that are already there are not changed.",
  },
  nothingNew: {
    sv: "Alla rader i källan finns redan i registret.",
    en: "All rows of the source are already in the register.",
  },
  differs: (count: number): Text => ({
    sv: `Skiljer sig från registret (${amount(count).sv})`,
    en: `Differs from the register (${amount(count).en})`,
  }),
  differsMeans: {
    sv: "Bocka för det som ska skrivas så som källan har det.",
    en: "Tick what is to be written as the source has it.",
  },
  nowIn: (value: string): Text => ({ sv: `I registret nu: ${value}`, en: `Now in the register: ${value}` }),
  nowBlank: { sv: "Tomt i registret nu", en: "Now blank in the register" },
  write: { sv: "Skriv till registret", en: "Write to the register" },
  writing: { sv: "Skriver till registret …", en: "Writing to the register…" },
  stopped: {
    sv: "Du avbröt innan allt var skrivet. Tryck på Skriv till registret, så görs resten. Inget skrivs två gånger.",
    en: "You stopped before everything was written. Press Write to the register to do the rest. Nothing is written twice.",
  },
  done: (inSwedish: string, inEnglish: string): Text => ({
    sv: `Hämtat till registret: ${inSwedish}. Källan är som den var.`,
    en: `Brought into the register: ${inEnglish}. The source is as it was.`,
  }),
  goalCount: (goals: number): Text =>
    counted(goals, { sv: [() => "1 mål", (n) => `${n} mål`], en: [() => "1 goal", (n) => `${n} goals`] }),
  activityCount: (activities: number): Text =>
    counted(activities, {
      sv: [() => "1 aktivitet", (n) => `${n} aktiviteter`],
      en: [() => "1 activity", (n) => `${n} activities`],
    }),
  otherRows: (rows: number): Text =>
    counted(rows, {
      sv: [() => "1 rad i andra tabeller", (n) => `${n} rader i andra tabeller`],
      en: [() => "1 row in other tables", (n) => `${n} rows in other tables`],
    }),
  values: (values: number): Text =>
    counted(values, { sv: [() => "1 värde", (n) => `${n} värden`], en: [() => "1 value", (n) => `${n} values`] }),
  left: (count: number): Text =>
    counted(count, {
      sv: [
        () => "1 värde hade ändrats av någon annan och står kvar.",
        (n) => `${n} värden hade ändrats av någon annan och står kvar.`,
      ],
      en: [
        () => "1 value had been changed by somebody else and was left.",
        (n) => `${n} values had been changed by somebody else and were left.`,
      ],
    }),
};
