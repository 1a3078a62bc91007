import type { Locale, Sentence } from "../server/messages";

/** Everything the page itself says. The add-in's words come from its manifest. */
export const strings = {
  notExcel: { sv: "Detta är en provbänk, inte Excel", en: "This is a workbench, not Excel" },
  ownCopy: (seconds: number) => ({
    sv: `Egen kopia, delas efter ${seconds} s`,
    en: `Own copy, shared after ${seconds} s`,
  }),
  lostInSaving: { sv: "Följer inte med i den sparade filen", en: "Not in the saved file" },
  saveAnyway: { sv: "Spara ändå", en: "Save anyway" },
  open: { sv: "Öppna", en: "Open" },
  openTip: {
    sv: "Öppna en arbetsbok (.xlsx) i stället för den här, för alla som är inne",
    en: "Open a workbook (.xlsx) in place of this one, for everyone here",
  },
  save: { sv: "Spara som .xlsx", en: "Save as .xlsx" },
  saveTip: { sv: "Hämta arbetsboken som den ser ut nu", en: "Download the workbook as it stands" },
  file: { sv: "Fil", en: "File" },
  nameBox: { sv: "Namnruta", en: "Name box" },
  formulaBar: { sv: "Formelfält", en: "Formula bar" },
  cellEditor: { sv: "Redigera cell", en: "Edit cell" },
  sheets: { sv: "Blad", en: "Sheets" },
  closePane: { sv: "Stäng åtgärdsfönstret", en: "Close the task pane" },
  paneWidth: { sv: "Åtgärdsfönstrets bredd", en: "Width of the task pane" },
  ribbon: { sv: "Menyfliksområdet", en: "Ribbon" },
  selectAll: { sv: "Markera allt", en: "Select all" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  quickAccess: { sv: "Snabbåtkomst", en: "Quick access" },
  undo: { sv: "Ångra", en: "Undo" },
  redo: { sv: "Gör om", en: "Redo" },
  undone: { sv: "Ångrade.", en: "Undone." },
  redone: { sv: "Gjorde om.", en: "Redone." },
  nothingToUndo: { sv: "Du har inget att ångra.", en: "You have nothing to undo." },
  nothingToRedo: { sv: "Du har inget att göra om.", en: "You have nothing to redo." },
  find: { sv: "Sök i bladet", en: "Find in the sheet" },
  findNext: { sv: "Sök nästa", en: "Find next" },
  findBack: { sv: "Sök föregående", en: "Find previous" },
  closeFind: { sv: "Stäng sökningen", en: "Close the search" },
  found: (place: number, count: number): Sentence =>
    count === 0
      ? { sv: "Texten finns inte i bladet.", en: "The text is not in the sheet." }
      : { sv: `Träff ${place} av ${count}.`, en: `Match ${place} of ${count}.` },
  people: { sv: "Inne just nu", en: "Here now" },
  goToPerson: (name: string): Sentence => ({ sv: `Gå till ${name}`, en: `Go to ${name}` }),
  myName: (name: string): Sentence => ({ sv: `Du heter ${name}. Byt namn`, en: `You are ${name}. Change your name` }),
  changeName: { sv: "Byt namn", en: "Change your name" },
  nameLabel: { sv: "Ditt namn, så som andra ser det", en: "Your name, as others see it" },
  stoppedTitle: { sv: "Värdet passar inte här", en: "The value does not fit here" },
  stopped: {
    sv: "Cellen tar bara emot vissa värden. Ändra det du skrev, eller avbryt.",
    en: "The cell takes certain values only. Change what you typed, or cancel.",
  },
  tryAgain: { sv: "Ändra", en: "Change it" },
  protectedSheet: { sv: "Skyddat blad", en: "Protected sheet" },
  dismiss: { sv: "Stäng meddelandet", en: "Dismiss the message" },
  deadLink: { sv: "Länken leder ingenstans i arbetsboken.", en: "The link leads nowhere in the workbook." },
  away: {
    sv: "Förbindelsen med provbänken är bruten. Sidan försöker komma tillbaka av sig själv. Det du har skrivit finns kvar och skickas då.",
    en: "The connection to the workbench is broken. The page is trying to come back by itself. What you have typed is kept and will be sent then.",
  },
  retry: { sv: "Försök nu", en: "Try now" },
  over: {
    sv: "Din session är slut, för att förbindelsen var bruten för länge eller provbänken har startats om. Läs in sidan på nytt för att fortsätta.",
    en: "Your session is over, because the connection was broken for too long or the workbench has been restarted. Reload the page to go on.",
  },
  reload: { sv: "Läs in på nytt", en: "Reload" },
  lost: {
    sv: "Provbänken svarar inte. Försök igen om en stund.",
    en: "The workbench does not answer. Try again in a while.",
  },
  notSaved: { sv: "Arbetsboken kunde inte sparas.", en: "The workbook could not be saved." },
  notOpened: { sv: "Filen kunde inte öppnas.", en: "The file could not be opened." },
} satisfies Record<string, Sentence | ((...given: never[]) => Sentence)>;

export type Say = (sentence: Sentence) => string;

export function sayIn(locale: Locale): Say {
  return locale === "sv-SE" ? ({ sv }) => sv : ({ en }) => en;
}
