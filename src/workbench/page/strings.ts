import type { Locale, Sentence } from "../server/messages";

/** Everything the page itself says. The add-in's words come from its manifest. */
export const strings = {
  notExcel: { sv: "Detta är en provbänk, inte Excel", en: "This is a workbench, not Excel" },
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
  insertRow: { sv: "Infoga rader", en: "Insert rows" },
  deleteRow: { sv: "Ta bort rader", en: "Delete rows" },
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
} satisfies Record<string, Sentence>;

export type Say = (sentence: Sentence) => string;

export function sayIn(locale: Locale): Say {
  return locale === "sv-SE" ? ({ sv }) => sv : ({ en }) => en;
}
